import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from '../settings.ts';
import { checksumFile, compareWithChecksums, signatureFile } from './checksums.ts';
import { verifiedComment } from './minisign.ts';
import { readArguments } from './read-arguments.ts';
import { CommandError, runCommand, UsageError } from './steps.ts';

const help = `Usage: npm run verify -- [FOLDER] [--key FILE]

Holds each file of a built site, or of a copy of one, against its list of hashes (SHA256SUMS.txt), and the
list against its signature (SHA256SUMS.txt.minisig). The public key is --key, or else minisign.pub in the
folder, which proves no more than that the copy is whole: get the key from somewhere else.

  --json   print what was found as JSON
  --help   print this

Ends with 0 when all is as it was signed, 1 when something is not, 2 when this was typed wrongly.`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    { key: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    help,
  );
  if (values.help) return console.log(help);
  const [folder = readSettings().outDir, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`One folder at a time.\n\n${help}`);
  const list = await readFile(join(folder, checksumFile)).catch(() => {
    throw new CommandError(`${folder} has no ${checksumFile}, so there is nothing to hold it against.`);
  });
  const files = compareWithChecksums(folder, list.toString('utf8'));
  const signature = await signatureOf(folder, list, values.key);
  const isSound =
    files.changed.length + files.missing.length + files.unknown.length === 0 && !('fault' in signature);
  if (!isSound) process.exitCode = 1;
  if (values.json) return console.log(JSON.stringify({ sound: isSound, signature, ...files }, undefined, 2));
  const print = isSound ? console.log : console.error;
  for (const [what, names] of [
    ['changed', files.changed],
    ['missing', files.missing],
    ['not in the list', files.unknown],
  ] as const) {
    for (const name of names) print(`  ${name}: ${what}`);
  }
  print(`  ${files.same} files are as the list says. ${signature.fault ?? signature.said}`);
});

/** What the signature of the list is worth; a fault where it is wrong, or where a key was given and there is none. */
async function signatureOf(
  folder: string,
  list: Buffer,
  key: string | undefined,
): Promise<{ said: string; fault?: never } | { fault: string; said?: never }> {
  const path = join(folder, signatureFile);
  const keyFile = key ?? join(folder, 'minisign.pub');
  if (!existsSync(path)) {
    const said = 'The list is not signed.';
    return key === undefined ? { said } : { fault: said };
  }
  const publicKey = await readFile(keyFile, 'utf8').catch(() => undefined);
  if (publicKey === undefined) {
    return { fault: `The list is signed, and there is no public key to check it with: ${keyFile}.` };
  }
  const comment = verifiedComment(list, await readFile(path, 'utf8'), publicKey);
  return comment === undefined
    ? { fault: `The signature is not of this list by the key in ${keyFile}.` }
    : { said: `The list is signed: ${comment}.` };
}
