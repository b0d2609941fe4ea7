import { basename, resolve } from 'node:path';
import type { ContentReport } from '../editorial/report.ts';
import { ledgerFolder, readLedger } from '../ledger/read-ledger.ts';
import { type Settled, settlePassages } from '../ledger/settle-passages.ts';
import { writeLedger } from '../ledger/write-ledger.ts';
import { didYouMean } from '../reading/nearest.ts';
import { readRedirects } from '../records/read-redirects.ts';
import { readSettings } from '../settings.ts';
import { readArguments } from './read-arguments.ts';
import { CommandError, runCommand, UsageError } from './steps.ts';
import { recover } from './swap-folder.ts';

const help = `Usage: npm run ledger
       npm run ledger -- --settle ESSAY

Records every address that is public and not in the ledger yet (content/ledger/): pages, files,
feeds, sections, figures, notes and ids in feeds. Nothing is ever taken out. Commit what it writes
together with what you publish; npm run check says when it is behind, and no build goes on that
would lose a recorded address.

  --settle ESSAY  after an essay was rewritten: say in content/redirects.yml, for each paragraph
                  that is gone, which one says most of what it said, or that none does. Read what
                  it prints, and mend in the file what you know better; then run npm run ledger
  --help          print this`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    { settle: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    help,
  );
  if (values.help) return console.log(help);
  if (positionals[0] !== undefined)
    throw new UsageError(`"${positionals[0]}" is nothing this does.\n\n${help}`);
  const { contentDir, buildDate } = readSettings();
  await recover(contentDir);
  // Imported here, since the modules that read who publishes cannot be loaded when that file is wrong.
  const { formatDiagnostic } = await import('../editorial/report.ts');
  const { checkContent } = await import('../editorial/check-content.ts');
  const report = await checkContent({ contentDir, publicDir: resolve('public'), today: buildDate });
  if (values.settle !== undefined)
    return await settle(values.settle, contentDir, report.addresses, buildDate);
  if (report.problems.length > 0) {
    const printed = report.problems.map(formatDiagnostic).join('\n\n');
    throw new CommandError(`${printed}\n\nNothing was recorded: mend this first.`);
  }
  const changed = await writeLedger(contentDir, readLedger(contentDir), report.addresses);
  for (const { name, added } of changed)
    console.log(`  ${basename(contentDir)}/${ledgerFolder}/${name}: ${added} added`);
  if (changed.length === 0) console.log('  The ledger has every address there is.');
});

async function settle(
  essay: string,
  contentDir: string,
  made: ContentReport['addresses'],
  today: string,
): Promise<void> {
  const { writeSettled } = await import('../editorial/move/write-move.ts');
  const name = `essays/${essay.replace(/^essays\//, '')}.txt`;
  const recorded = readLedger(contentDir)?.files.get(name);
  if (!recorded) {
    const essays = [...made.keys()].flatMap((file) => /^essays\/(.+)\.txt$/.exec(file)?.[1] ?? []);
    const guess = didYouMean(essay, essays);
    throw new UsageError([`The ledger has no essay "${essay}".`, guess].filter(Boolean).join(' '));
  }
  const settled = settlePassages(recorded, made.get(name) ?? [], readRedirects(contentDir));
  if (settled.length === 0) return console.log('  No paragraph of it is lost.');
  await writeSettled(contentDir, settled, today);
  for (const one of settled) console.log(inWords(one));
}

function inWords({ from, words, to }: Settled): string {
  const line = (address: string, text: string) => `${address.replace(/.*#/, '#')}  ${start(text)}`;
  return `  ${line(from, words)}\n  → ${to ? line(to.address, to.words) : 'none'}`;
}

function start(words: string): string {
  return words.length > 90 ? `${words.slice(0, 89)}…` : words;
}
