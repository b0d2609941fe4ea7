import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { paths } from '../addresses/paths.ts';
import { writeWhole } from '../files/write-whole.ts';
import { recordedPassages } from '../ledger/recorded-passages.ts';
import { readSettings } from '../settings.ts';
import { letterRecord, NoLetter, readIncoming } from '../letters/letter-record.ts';
import { slugOf } from '../records/slug.ts';
import { CommandError, runCommand } from './steps.ts';

const help = `Usage: npm run letter -- import FILE…

Makes a record of each letter that came in, in content/letters/, for an editor to read: without the
address of whoever wrote it, and without a day of publication. FILE is JSON (as the receiver keeps
letters), a urlencoded form, or an e-mail (.eml). To publish it, add "published: YYYY-MM-DD".`;

await runCommand(async () => {
  const [verb, ...files] = process.argv.slice(2);
  if (verb === undefined || verb === '--help' || verb === 'help') return console.log(help);
  if (verb !== 'import') throw new CommandError(`"${verb}" is nothing this does.\n\n${help}`);
  if (files.length === 0) throw new CommandError(`No file was named.\n\n${help}`);
  for (const file of files) console.log(`  ${file} → ${await importLetter(file)}`);
});

async function importLetter(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(`${file}: cannot be read`);
  });
  const incoming = await readIncoming(text, file).catch((error: unknown) => {
    if (error instanceof NoLetter) throw new CommandError(`${file}: ${error.message}`);
    throw error;
  });
  const { contentDir, buildDate } = readSettings();
  const received = incoming.received ?? buildDate;
  const folder = join(contentDir, 'letters');
  const target = freePath(folder, `${received}-${slugOf(incoming.submission.name) || 'letter'}`);
  const { essay } = incoming.submission;
  const passages = essay === undefined ? [] : recordedPassages(contentDir, paths.essay(essay));
  const wordsOf = (link: string) => passages.find(({ id }) => link.endsWith(`#${id}`))?.words;
  await writeWhole(target, letterRecord(incoming.submission, received, wordsOf));
  return `${basename(contentDir)}/letters/${basename(target)}`;
}

/** The path of a new record: a second letter of one day and hand gets a number. */
function freePath(folder: string, stem: string, number = 1): string {
  const path = join(folder, `${stem}${number === 1 ? '' : `-${number}`}.yml`);
  return existsSync(path) ? freePath(folder, stem, number + 1) : path;
}
