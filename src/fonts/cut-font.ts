import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

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

/**
 * Cut a font down to what is used of it, as WOFF2 if the cut names no other format.
 *
 * @param folder where finished cuts are kept from one build to the next
 * @returns the file of the cut
 */
export async function cutFont(folder: string, cut: Cut): Promise<URL> {
  const target = join(folder, `${cutName(cut)}.${cut.format ?? 'woff2'}`);
  if (!existsSync(target)) {
    const bytes = await subsetFont(await readFile(require.resolve(cut.file)), cut.text, {
      targetFormat: cut.format ?? 'woff2',
      variationAxes: cut.axes ?? {},
      keepFeatures: features,
      noHinting: true,
    });
    await mkdir(folder, { recursive: true });
    // Two builds, or two pages of one, may make the same cut at once: nobody may find half a file.
    const partial = `${target}.${randomUUID()}`;
    await writeFile(partial, bytes);
    await rename(partial, target);
  }
  return pathToFileURL(target);
}
