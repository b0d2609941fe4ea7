import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The list of a release's files and their hashes, in the form that `sha256sum --check` reads. */
export const checksumFile = 'SHA256SUMS.txt';

/** The signature of that list, in the form of minisign. */
export const signatureFile = `${checksumFile}.minisig`;

/** What the list leaves out: itself, and what is made from listed files after the build. */
const isListed = (file: string): boolean =>
  file !== checksumFile && file !== signatureFile && !/\.(br|gz)$/.test(file);

const hashOf = (data: Buffer): string => createHash('sha256').update(data).digest('hex');

function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isListed)
    .sort();
}

/** Write the list of every file of a finished site into it. */
export async function writeChecksums(folder: string): Promise<void> {
  const lines: string[] = [];
  for (const file of filesOf(folder)) lines.push(`${hashOf(readFileSync(join(folder, file)))}  ${file}`);
  await writeFile(join(folder, checksumFile), `${lines.join('\n')}\n`);
}

/** Files that are not as a list says. */
export interface Differences {
  /** How many are. */
  same: number;
  changed: string[];
  missing: string[];
  /** Files that the list does not know. */
  unknown: string[];
}

/**
 * Hold the files of a folder against its list.
 *
 * @param list the text of `SHA256SUMS.txt`
 */
export function compareWithChecksums(folder: string, list: string): Differences {
  const listed = new Map(
    list.split('\n').flatMap((line): [string, string][] => {
      const [, hash, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      return hash !== undefined && file !== undefined ? [[file, hash]] : [];
    }),
  );
  const files = filesOf(folder);
  const changed: string[] = [];
  for (const file of files) {
    const hash = listed.get(file);
    if (hash !== undefined && hash !== hashOf(readFileSync(join(folder, file)))) changed.push(file);
  }
  const there = new Set(files);
  const missing = [...listed.keys()].filter((file) => !there.has(file));
  const unknown = files.filter((file) => !listed.has(file));
  return { same: listed.size - changed.length - missing.length, changed, missing, unknown };
}
