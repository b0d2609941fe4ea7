import type { Address } from './address.ts';
import type { Entry, Ledger } from './read-ledger.ts';

const keyOf = ({ kind, address }: Address) => `${kind} ${address}`;

const allIn = (made: ReadonlyMap<string, readonly Address[]>) => [...made.values()].flat();

/**
 * What was published and would be there no more.
 *
 * @param made the addresses of everything that is not withheld, whatever the day: an essay is not lost because a build is
 * made as of a day before it
 * @param isExcused whether an address may go: its removal is stated, or nobody can tell whether it is there
 */
export function lostEntries(
  { files }: Ledger,
  made: ReadonlyMap<string, readonly Address[]>,
  isExcused: (entry: Entry) => boolean,
): Entry[] {
  const there = new Set(allIn(made).map(keyOf));
  return [...files.values()].flat().filter((entry) => !there.has(keyOf(entry)) && !isExcused(entry));
}

/** Entries whose words are not what they were: the day of publication of an essay has moved. */
export function changedEntries(
  { files }: Ledger,
  made: ReadonlyMap<string, readonly Address[]>,
): { entry: Entry; now: string | undefined }[] {
  const words = new Map(allIn(made).map((address) => [keyOf(address), address.words]));
  return [...files.values()]
    .flat()
    .filter(({ kind }) => kind === 'feed-id')
    .filter((entry) => words.has(keyOf(entry)) && words.get(keyOf(entry)) !== entry.words)
    .map((entry) => ({ entry, now: words.get(keyOf(entry)) }));
}

/** What is public and not recorded yet, or with other words, by file of the ledger. */
export function unrecorded(
  { files }: Ledger,
  made: ReadonlyMap<string, readonly Address[]>,
): { name: string; isNew: boolean; addresses: Address[] }[] {
  const entries = [...files.values()].flat();
  const recorded = new Set(entries.map((entry) => `${keyOf(entry)} ${entry.words ?? ''}`));
  return [...made]
    .map(([name, addresses]) => ({
      name,
      isNew: !files.has(name),
      addresses: addresses.filter((address) => !recorded.has(`${keyOf(address)} ${address.words ?? ''}`)),
    }))
    .filter(({ addresses }) => addresses.length > 0);
}
