import { buildSite } from './build-site.ts';
import { runCommand } from './steps.ts';

await runCommand(async () => {
  console.log(`  The site is in ${await buildSite()}`);
});
