import { resolve } from 'node:path';
import { readSettings } from '../settings.ts';
import { runCommand } from './steps.ts';

await runCommand(async () => {
  const { contentDir, buildDate } = readSettings();
  // Imported here, since the modules that read who publishes cannot be loaded when that file is wrong.
  const { checkContent } = await import('../editorial/check-content.ts');
  const { formatReport } = await import('../editorial/report.ts');
  const report = await checkContent({ contentDir, publicDir: resolve('public'), today: buildDate });
  if (report.problems.length === 0) return console.log(formatReport(report));
  console.error(formatReport(report));
  process.exitCode = 1;
});
