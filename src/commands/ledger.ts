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
feeds, sections, figures, notes and ids in feeds. Nothing is ever taken out. It also keeps the words of
each public essay whose words are new, as a version (content/essays/<slug>/versions/<day>.md): the day
is that of its publication, its last correction, or what "updated" or "minor" says. Commit what it writes
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
  const { writeVersions } = await import('../editorial/ledger/write-versions.ts');
  const checked = () => checkContent({ contentDir, publicDir: resolve('public'), today: buildDate });
  if (values.settle !== undefined)
    return await settle(values.settle, contentDir, (await checked()).addresses, buildDate);
  const check = async () => {
    const report = await checked();
    if (report.problems.length === 0) return report;
    const printed = report.problems.map(formatDiagnostic).join('\n\n');
    throw new CommandError(`${printed}\n\nNothing was recorded: mend this first.`);
  };
  const { versions, ...first } = await check();
  await writeVersions(versions);
  for (const { file } of versions) console.log(`  ${file}`);
  // A version has an address of its own, which is recorded too.
  const report = versions.length > 0 ? await check() : first;
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
