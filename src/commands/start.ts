import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';
import { runCommand } from './steps.ts';

await runCommand(async () => {
  await buildSite();
  await serveSite();
});
