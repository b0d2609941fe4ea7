import { runCommand } from './steps.ts';

await runCommand(async () => {
  const { serveSite } = await import('./serve-site.ts');
  await serveSite();
});
