import { buildSite } from './build-site.ts';
import { runCommand } from './steps.ts';

await runCommand(async () => {
  console.log(`  The site is in ${await buildSite()}`);
});
// A build that fails leaves a server of Astro's running, and the process would wait for it for ever.
process.exit();
