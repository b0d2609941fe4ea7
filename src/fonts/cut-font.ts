import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { codeVersion } from '../cache/code-version.ts';
import { kept } from '../cache/kept.ts';

/** What is kept of a published font. */
export interface Cut {
  /** A file of a font package, as an import names it. */
  file: string;
  /** Every character the cut must show. */
  text: string;
  /** Variation axes, each pinned (a number) or narrowed (a range); the rest are kept whole. */
  axes?: Record<string, number | { min: number; max: number }>;
  /** For typesetters, which read no WOFF2: OpenType as it is. */
  format?: 'sfnt';
}

/**
 * Kerning, ligatures and marks; and, where a published file has them, old-style, lining, proportional and tabular
 * figures. Source Serif's has lining figures only.
 */
const features = ['kern', 'liga', 'onum', 'lnum', 'tnum', 'pnum', 'ccmp', 'locl', 'mark', 'mkmk'];

const require = createRequire(import.meta.url);

/** Names a cut: the same characters of the same file give the same name, and any change gives another. */
export const cutName = (cut: Cut): string =>
  createHash('sha256')
    .update(JSON.stringify([cut, features]))
    .digest('hex')
    .slice(0, 12);

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

/**
 * Cut a font down to what is used of it, as WOFF2 if the cut names no other format. A finished cut is kept from one build
 * to the next.
 */
export const cutFont = (cut: Cut): Promise<Uint8Array> =>
  kept('fonts', [codeVersion('src/fonts/cut-font.ts'), cut], async () => {
    // Loaded only for a cut that is not kept: half a second of a build in which none is made.
    const { default: subsetFont } = await import('subset-font');
    const published = await openType(cut.file);
    return inTurn(() =>
      subsetFont(published, cut.text, {
        targetFormat: cut.format ?? 'woff2',
        variationAxes: cut.axes ?? {},
        keepFeatures: features,
        noHinting: true,
      }),
    );
  });
