import { deserialize, serialize } from 'node:v8';
import { readSettings } from '../settings.ts';
import { prune } from './prune.ts';
import { openStore, type Outcome, type Store } from './store.ts';

/** What of a kind was asked for in this process. */
export interface Tally {
  kind: string;
  all: number;
  isNew: number;
  bytes: number;
  /** Time spent making; things made side by side count each for itself. */
  milliseconds: number;
}

interface Opened {
  /** What `CACHE_DIR` said. */
  folder: string | undefined;
  store: Store;
  tell: (outcome: Outcome) => void;
  tallies: Map<string, Tally>;
}

// Astro bundles the code of pages, so that one build has two copies of this module: they share what they count.
const shared = globalThis as { keptFromBuilds?: Opened };

/** Count something that was made, though not kept. */
export const count = (outcome: Outcome): void => opened().tell(outcome);

function opened(): Opened {
  const folder = process.env['CACHE_DIR'];
  const last = shared.keptFromBuilds;
  if (last && last.folder === folder) return last;
  const tallies = new Map<string, Tally>();
  const tell = ({ kind, isNew, bytes, milliseconds }: Outcome) => {
    const tally = tallies.get(kind) ?? { kind, all: 0, isNew: 0, bytes: 0, milliseconds: 0 };
    tally.all += 1;
    tally.isNew += isNew ? 1 : 0;
    tally.bytes += bytes;
    tally.milliseconds += milliseconds;
    tallies.set(kind, tally);
  };
  const store = openStore(readSettings().cacheDir, { fresh: process.argv.includes('--fresh'), tell });
  return (shared.keptFromBuilds = { folder, store, tell, tallies });
}

/**
 * Bytes made from content, kept from one build to the next (`CACHE_DIR`); with `--fresh` on the command line all are made.
 *
 * @param kind a word for people, in the plural
 * @param inputs all that the bytes depend on, as plain data: what they are made from, and `codeVersion` of what makes them
 */
export const kept = (
  kind: string,
  inputs: unknown,
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<Uint8Array> => opened().store.kept({ kind, inputs }, make);

/** The same of text. */
export const keptText = async (
  kind: string,
  inputs: unknown,
  make: () => Promise<string> | string,
): Promise<string> =>
  Buffer.from(await kept(kind, inputs, async () => Buffer.from(await make()))).toString('utf8');

/**
 * The same of plain data, at once: for readers of records, which cannot wait.
 *
 * @param inputs all that it depends on; as it is kept in the form of this Node, its version is among them by itself
 */
export const keptData = <T>(kind: string, inputs: unknown, make: () => T): T =>
  deserialize(
    opened().store.keptNow({ kind, inputs: [process.versions.v8, inputs] }, () => serialize(make())),
  ) as T;

/** The same, where it takes a while to make. */
export const keptResult = async <T>(kind: string, inputs: unknown, make: () => Promise<T>): Promise<T> =>
  deserialize(await kept(kind, [process.versions.v8, inputs], async () => serialize(await make()))) as T;

/** What was asked for in this process, by kind. */
export const tallies = (): Tally[] => [...opened().tallies.values()];

/** Bring what is kept back within its limit. */
export async function pruneKept(): Promise<void> {
  const { cacheDir, cacheLimit } = readSettings();
  await prune(cacheDir, cacheLimit);
}
