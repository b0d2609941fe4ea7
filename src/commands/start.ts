import { runCommand } from './steps.ts';

await runCommand(async () => {
  const { buildSite } = await import('./build-site.ts');
  const { serveSite } = await import('./serve-site.ts');
  await buildSite();
  await serveSite();
});
// A build that fails leaves a server of Astro's running, and the process would wait for it for ever.
if (process.exitCode) process.exit();
