import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { choices } from '../reading/nearest.ts';
import type { Finding, Problem } from '../reading/problem.ts';
import { readText } from '../reading/read-text.ts';
import { type Address, type AddressKind, addressKinds } from './address.ts';

/** The folder of the ledger in a content folder. */
export const ledgerFolder = 'ledger';

/** An address as it was recorded, and where. */
export interface Entry extends Address {
  /** As it is printed: `content/ledger/essays/three-tonnes.txt`. */
  file: string;
  line: number;
}

export interface Ledger {
  /** The entries by file: `essays/three-tonnes.txt`. */
  files: ReadonlyMap<string, Entry[]>;
  problems: Problem[];
}

/**
 * Read the ledger of a content folder: every address that was ever published, a line each, `heading /essays/x/#coal`. The
 * order of lines says nothing, so that a merge may put them in any; `#` begins a comment.
 *
 * @returns nothing where the publication keeps no ledger
 */
export function readLedger(contentDir: string): Ledger | undefined {
  const folder = join(contentDir, ledgerFolder);
  const names = filesIn(folder);
  if (!names) return undefined;
  const problems: Problem[] = [];
  const files = names.map((name): [string, Entry[]] => {
    const file = `${basename(contentDir)}/${ledgerFolder}/${name}`;
    const { text = '', findings } = readText(join(folder, name));
    const read = readLines(text);
    problems.push(...[...findings, ...read.findings].map((finding) => ({ file, ...finding })));
    return [name, read.addresses.map((entry) => ({ file, ...entry }))];
  });
  return { files: new Map(files), problems };
}

function filesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
      .map((name) => name.replaceAll('\\', '/'))
      .sort();
  } catch {
    return undefined;
  }
}

/** What git leaves in a file where two branches changed the same lines; each begins or parts the two sides. */
const conflict = /^(<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)/;

/** The addresses of a file of the ledger, each with its line, and the lines that are none. */
export function readLines(text: string): { addresses: (Address & { line: number })[]; findings: Finding[] } {
  const addresses: (Address & { line: number })[] = [];
  const findings: Finding[] = [];
  text.split('\n').forEach((written, index) => {
    const line = index + 1;
    const mark = conflict.exec(written)?.[1];
    if (mark === '<<<<<<<') findings.push({ line, ...conflictFault });
    if (mark !== undefined || written.trim() === '' || written.startsWith('#')) return;
    const [, kind = '', address, words] = /^(\S+)(?: (\S+)(?: (.*))?)?$/.exec(written) ?? [];
    if (!(kind in addressKinds)) {
      const known = Object.keys(addressKinds);
      findings.push({ line, message: `"${kind}" is no kind of address`, ...choices(kind, known) });
    } else if (address === undefined || !/^(\/|urn:)/.test(address)) {
      findings.push({ line, message: `"${written}" has no address`, allowed: `${kind} /…, or urn:…` });
    } else addresses.push({ kind: kind as AddressKind, address, ...(words && { words }), line });
  });
  return { addresses, findings };
}

const conflictFault = {
  message: 'holds a conflict that a merge has left',
  hint: 'Keep the lines of both sides and take out the marks (<<<<<<<, =======, >>>>>>>): the order of lines says nothing, and npm run ledger sorts them',
};
