import { resolve } from 'node:path';
import { readSettings, SettingsError } from '../settings.ts';

try {
  const { contentDir, buildDate } = readSettings();
  // Imported here, since the modules that read who publishes cannot be loaded when that file is wrong.
  const { checkContent } = await import('../editorial/check-content.ts');
  const { formatReport } = await import('../editorial/report.ts');
  const report = await checkContent({ contentDir, publicDir: resolve('public'), today: buildDate });
  if (report.problems.length > 0) {
    console.error(formatReport(report));
    process.exitCode = 1;
  } else {
    console.log(formatReport(report));
  }
} catch (error) {
  const isForPeople = error instanceof SettingsError || (error as Error).name === 'PublicationError';
  if (!isForPeople) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
