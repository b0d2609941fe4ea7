import { basename, resolve } from 'node:path';
import { ledgerFolder, readLedger } from '../ledger/read-ledger.ts';
import { writeLedger } from '../ledger/write-ledger.ts';
import { readSettings } from '../settings.ts';
import { CommandError, runCommand } from './steps.ts';
import { recover } from './swap-folder.ts';

const help = `Usage: npm run ledger

Records every address that is public and not in the ledger yet (content/ledger/): pages, files,
feeds, sections, figures, notes and ids in feeds. Nothing is ever taken out. Commit what it writes
together with what you publish; npm run check says when it is behind, and no build goes on that
would lose a recorded address.`;

await runCommand(async () => {
  const [argument] = process.argv.slice(2);
  if (argument === '--help' || argument === 'help') return console.log(help);
  if (argument !== undefined) throw new CommandError(`"${argument}" is nothing this does.\n\n${help}`);
  const { contentDir, buildDate } = readSettings();
  await recover(contentDir);
  // Imported here, since the modules that read who publishes cannot be loaded when that file is wrong.
  const { formatDiagnostic } = await import('../editorial/report.ts');
  const { checkContent } = await import('../editorial/check-content.ts');
  const report = await checkContent({ contentDir, publicDir: resolve('public'), today: buildDate });
  if (report.problems.length > 0) {
    const printed = report.problems.map(formatDiagnostic).join('\n\n');
    throw new CommandError(`${printed}\n\nNothing was recorded: mend this first.`);
  }
  const changed = await writeLedger(contentDir, readLedger(contentDir), report.addresses);
  for (const { name, added } of changed)
    console.log(`  ${basename(contentDir)}/${ledgerFolder}/${name}: ${added} added`);
  if (changed.length === 0) console.log('  The ledger has every address there is.');
});
