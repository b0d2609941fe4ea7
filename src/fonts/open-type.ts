import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

let last: Promise<unknown> = Promise.resolve();

/**
 * Do work on fonts when all that was asked for before is done. The packers of WOFF2 hand out a window on memory of theirs,
 * which is copied a moment later: were two at work, one would be given what the other has written there.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work, work);
  last = result;
  return result;
}

const unpacked = new Map<string, Promise<Buffer>>();

/** A published file of a font package as OpenType. To unpack WOFF2 takes longer than to cut it, and one file is cut for hundreds of pages. */
export function openType(file: string): Promise<Buffer> {
  const font =
    unpacked.get(file) ??
    Promise.all([readFile(require.resolve(file)), import('fontverter')]).then(([published, fontverter]) =>
      inTurn(() => fontverter.default.convert(published, 'sfnt')),
    );
  unpacked.set(file, font);
  return font;
}
