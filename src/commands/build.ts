import { runCommand } from './steps.ts';

await runCommand(async () => {
  const { buildSite } = await import('./build-site.ts');
  console.log(`  The site is in ${await buildSite()}`);
});
// A build that fails leaves a server of Astro's running, and the process would wait for it for ever.
process.exit();
