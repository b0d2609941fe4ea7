import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import type { Address } from './address.ts';
import { type Ledger, ledgerFolder } from './read-ledger.ts';

const head = `# Every address that was ever published here, a line each. No line is taken out: npm run ledger adds the new ones.\n`;

const keyOf = ({ kind, address }: Address) => `${kind} ${address}`;

const lineOf = (address: Address) =>
  address.words === undefined ? keyOf(address) : `${keyOf(address)} ${address.words}`;

/** A file of the ledger: what was in it and what is new, each once and in order. */
export function ledgerText(recorded: readonly Address[], made: readonly Address[]): string {
  const lines = new Map([...recorded, ...made].map((address) => [keyOf(address), lineOf(address)]));
  return head + [...lines.values()].sort().join('\n') + '\n';
}

/**
 * Bring the ledger up to what is public now.
 *
 * @returns the files that changed, and how many lines each gained
 */
export async function writeLedger(
  contentDir: string,
  ledger: Ledger | undefined,
  made: ReadonlyMap<string, readonly Address[]>,
): Promise<{ name: string; added: number }[]> {
  const changed: { name: string; added: number }[] = [];
  for (const [name, addresses] of made) {
    const path = join(contentDir, ledgerFolder, name);
    const text = ledgerText(ledger?.files.get(name) ?? [], addresses);
    const before = await readFile(path, 'utf8').catch(() => '');
    if (text === before) continue;
    await writeWhole(path, text);
    changed.push({ name, added: lines(text) - Math.max(lines(before), 1) });
  }
  return changed;
}

const lines = (text: string) => text.split('\n').filter(Boolean).length;
