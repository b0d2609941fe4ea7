import { endWithParent } from '../integrations/end-with-parent.ts';
import { runCommand } from './steps.ts';

endWithParent();
await runCommand(async () => {
  const { serveSite } = await import('./serve-site.ts');
  await serveSite();
});
