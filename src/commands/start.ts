import { endWithParent } from '../integrations/end-with-parent.ts';
import { withLetters } from './serve-letters.ts';
import { runCommand } from './steps.ts';

endWithParent();
await runCommand(async () => {
  const letters = await withLetters();
  const { buildSite } = await import('./build-site.ts');
  const { serveSite } = await import('./serve-site.ts');
  await buildSite();
  await serveSite();
  console.log(letters);
});
// A build that fails leaves a server of Astro's running, and the process would wait for it for ever.
if (process.exitCode) process.exit();
