import { type Cut, cutFont } from '../../fonts/cut-font.ts';
import { scriptFonts } from '../../fonts/script-fonts.ts';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** What the published Latin files hold that may stand in a text: it is cut once, and not for each essay anew. */
const latin = range(0x20, 0x7e) + range(0xa0, 0xff) + range(0x2010, 0x2027) + '‰′″€−↩ŒœŸ';
/** Letters of names in Latin script beyond those: macrons, breves, carons. */
const latinExtended = range(0x100, 0x24f) + range(0x1e00, 0x1eff);

const package_ = {
  serif: (part: string, style: string) =>
    `@fontsource-variable/source-serif-4/files/source-serif-4-${part}-opsz-${style}.woff2`,
  sans: (part: string, style: string) =>
    `@fontsource-variable/source-sans-3/files/source-sans-3-${part}-wght-${style}.woff2`,
};

/** Letters are set at 8 to 12 points, titles at 16 and more; one optical size in between serves both. */
const opticalSize = 12;

const latinCuts: Cut[] = (['latin', 'latin-ext'] as const).flatMap((part) =>
  ['normal', 'italic'].flatMap((style) =>
    [400, 600].flatMap((wght): Cut[] => {
      const text = part === 'latin' ? latin : latinExtended;
      return [
        { file: package_.serif(part, style), text, axes: { opsz: opticalSize, wght }, format: 'sfnt' },
        { file: package_.sans(part, style), text, axes: { wght }, format: 'sfnt' },
      ];
    }),
  ),
);

/** The fonts that a text is set in: two Latin families, and what it needs of other scripts. */
export const fontsFor = (text: string): Promise<Buffer[]> =>
  Promise.all(
    [...latinCuts, ...scriptFonts(text).map(({ cut }): Cut => ({ ...cut, format: 'sfnt' }))].map(
      async (cut) => Buffer.from(await cutFont(cut)),
    ),
  );
