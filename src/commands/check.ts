import { resolve } from 'node:path';
import { checkContent } from '../editorial/check-content.ts';
import { formatReport } from '../editorial/report.ts';
import { readSettings, SettingsError } from '../settings.ts';

try {
  const { contentDir, buildDate } = readSettings();
  const report = await checkContent({ contentDir, publicDir: resolve('public'), today: buildDate });
  if (report.problems.length > 0) {
    console.error(formatReport(report));
    process.exitCode = 1;
  } else {
    console.log(formatReport(report));
  }
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
