import { createHash } from 'node:crypto';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { writeWholeNow } from '../files/write-whole.ts';

/*
 * What was made from content, by what it was made from:
 *
 *   <folder>/<kind>/4f/4f09…c2     the SHA-256 of the bytes (32 bytes), then the bytes
 *
 * Nothing is ever changed in place: other inputs are another name. So builds may share a folder, a file that was cut
 * short is known by its sum, and any file may be removed at any time.
 */

/** Something kept, or to be made: what kind of thing, and all that it depends on. */
export interface Wanted {
  /** A folder of the store, and a line of the build's report: `pictures`. */
  kind: string;
  /** Plain data, the version of the code included; whatever differs here is another thing. */
  inputs: unknown;
}

export interface Store {
  /** The bytes that were kept, or else those that `make` gives, which are kept from then on. */
  kept: (wanted: Wanted, make: () => Promise<Uint8Array> | Uint8Array) => Promise<Uint8Array>;
  /** The same at once, for callers that cannot wait. */
  keptNow: (wanted: Wanted, make: () => Uint8Array) => Uint8Array;
}

/** What became of a thing that was asked for. */
export interface Outcome {
  kind: string;
  isNew: boolean;
  bytes: number;
  /** How long it took to make. */
  milliseconds: number;
}

export interface StoreOptions {
  /** Make everything anew, once; what is made is kept all the same. */
  fresh?: boolean;
  /** Told of everything that was asked for. */
  tell?: (outcome: Outcome) => void;
}

/** Changes when files of this store are written in another way. */
const format = 1;
const sumLength = 32;
/** Files say when they were last of use; a day is near enough, and spares a write for each that is read. */
const day = 86_400_000;

const sum = (bytes: Uint8Array | string) => createHash('sha256').update(bytes);

/** The name of a thing in its store. */
export const keyOf = ({ kind, inputs }: Wanted): string =>
  sum(JSON.stringify([format, kind, inputs])).digest('hex');

/** A short name for bytes, for use among inputs. */
export const hashOf = (bytes: Uint8Array | string): string => sum(bytes).digest('hex');

/** Open a store; its folder need not be there. A folder that cannot be written costs time and nothing else. */
export function openStore(folder: string, { fresh = false, tell }: StoreOptions = {}): Store {
  const underWay = new Map<string, Promise<Uint8Array>>();
  const madeAnew = new Set<string>();
  const placeOf = (kind: string, key: string) => join(folder, kind, key.slice(0, 2), key);
  const found = (kind: string, key: string): Uint8Array | undefined => {
    const bytes = fresh && !madeAnew.has(key) ? undefined : read(placeOf(kind, key));
    if (bytes) tell?.({ kind, isNew: false, bytes: bytes.byteLength, milliseconds: 0 });
    return bytes;
  };
  const keep = (kind: string, key: string, bytes: Uint8Array, started: number): Uint8Array => {
    tell?.({ kind, isNew: true, bytes: bytes.byteLength, milliseconds: performance.now() - started });
    write(placeOf(kind, key), bytes);
    madeAnew.add(key);
    return bytes;
  };
  return {
    keptNow: (wanted, make) => {
      const key = keyOf(wanted);
      const started = performance.now();
      return found(wanted.kind, key) ?? keep(wanted.kind, key, make(), started);
    },
    kept: (wanted, make) => {
      const key = keyOf(wanted);
      const same = underWay.get(key);
      if (same) return same;
      const fetch = async () => {
        const started = performance.now();
        return found(wanted.kind, key) ?? keep(wanted.kind, key, await make(), started);
      };
      const fetched = fetch().finally(() => underWay.delete(key));
      underWay.set(key, fetched);
      return fetched;
    },
  };
}

/** The bytes of a file that is there and whole. At once: for thousands of small files that takes a fraction of the time of promises. */
function read(path: string): Uint8Array | undefined {
  try {
    const bytes = wholeBytes(readFileSync(path));
    const now = Date.now();
    if (bytes && now - statSync(path).mtimeMs > day) utimesSync(path, now / 1000, now / 1000);
    return bytes;
  } catch {
    return undefined;
  }
}

/** What a file of the store holds, if its sum is right. */
function wholeBytes(file: Buffer): Uint8Array | undefined {
  const bytes = file.subarray(sumLength);
  return sum(bytes).digest().equals(file.subarray(0, sumLength)) ? bytes : undefined;
}

/** Nobody may find half a file: another build may ask for it at this moment. What cannot be kept costs time and nothing else. */
function write(path: string, bytes: Uint8Array): void {
  try {
    writeWholeNow(path, Buffer.concat([sum(bytes).digest(), bytes]));
  } catch {
    // As if there were no store.
  }
}
