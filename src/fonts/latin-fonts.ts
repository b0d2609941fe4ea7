import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontProviders } from 'astro/config';
import { writeWhole } from '../files/write-whole.ts';
import { type Cut, cutFont, cutName } from './cut-font.ts';

/*
 * The two Latin families, cut to what the pages use. The published files carry every optical size, weight and feature,
 * some 280 kB; what is kept is about a quarter of that. Body and titles share one file that varies by optical size alone:
 * titles are large and light, not bold.
 */

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Basic Latin, the letters of Western European names, and the punctuation of British English. */
const latin = range(0x20, 0x7e) + range(0xc0, 0xff) + '\u00a0£§©°·½¼¾Œœ–—‘’‚“”„…′″€−';

const serif = (style: 'normal' | 'italic') =>
  `@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-${style}.woff2`;
const sans = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/**
 * The `fonts` of Astro's configuration.
 *
 * @param folder where Astro may find the files, from one build to the next
 */
export async function latinFonts(folder: string) {
  const [roman, bold, italic, upright] = await Promise.all([
    fontFile(folder, { file: serif('normal'), text: latin, axes: { opsz: { min: 18, max: 60 }, wght: 400 } }),
    fontFile(folder, { file: serif('normal'), text: latin, axes: { opsz: 18, wght: 600 } }),
    fontFile(folder, { file: serif('italic'), text: latin, axes: { opsz: 18, wght: 400 } }),
    fontFile(folder, { file: sans, text: latin, axes: { wght: { min: 400, max: 600 } } }),
  ]);
  return [
    family('Source Serif 4', '--font-serif', [
      { src: [roman], weight: '400', style: 'normal' },
      { src: [italic], weight: '400', style: 'italic' },
      { src: [bold], weight: '600', style: 'normal' },
    ]),
    family('Source Sans 3', '--font-sans', [{ src: [upright], weight: '400 600', style: 'normal' }]),
  ];
}

/** A cut as a file, which is all that Astro takes. Another build may be writing or reading it at this moment. */
async function fontFile(folder: string, cut: Cut): Promise<URL> {
  const path = join(folder, `${cutName(cut)}.woff2`);
  const bytes = Buffer.from(await cutFont(cut));
  const there = await readFile(path).catch(() => undefined);
  if (there?.equals(bytes)) return pathToFileURL(path);
  await writeWhole(path, bytes);
  return pathToFileURL(path);
}

type Variant = { src: [URL]; weight: string; style: 'normal' | 'italic' };

const provider = fontProviders.local();

// The faces that stand in until these arrive are in styles/base.css and named in styles/tokens.css, so Astro need not make any.
const family = (name: string, cssVariable: `--${string}`, variants: [Variant, ...Variant[]]) => ({
  name,
  cssVariable,
  provider,
  fallbacks: [],
  optimizedFallbacks: false,
  options: { variants },
});
