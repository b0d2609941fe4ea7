import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';
import { runCommand } from './steps.ts';

await runCommand(async () => {
  await buildSite();
  await serveSite();
});
// A build that fails leaves a server of Astro's running, and the process would wait for it for ever.
if (process.exitCode) process.exit();
