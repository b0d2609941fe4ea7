import { create, type Font, type Glyph } from 'fontkit';
import { openType } from '../fonts/open-type.ts';
import { publication } from '../publication.ts';

/** A line of words as the letters it is set in. */
export interface OutlinedText {
  /** Which outline each letter has, and how far from the beginning it stands, in the units of the size. */
  letters: { id: string; x: number }[];
  width: number;
}

/** Sets words as outlines, so that they look the same wherever they are shown, and need no font there. */
export interface Outliner {
  set: (text: string, size: number, bold?: boolean) => OutlinedText;
  /** How wide words come out: to the kerning of their spaces what `set` says, without setting the same word twice. */
  widthOf: (text: string, size: number, bold?: boolean) => number;
  /** The outline of every letter set so far, by id, as SVG path data: each is drawn once and used where it stands. */
  outlines: ReadonlyMap<string, string>;
}

type Axes = Record<string, number>;

/** A family of Latin letters: its file, and where along the file's axes its two weights lie. */
interface Family {
  file: string;
  plain: Axes;
  heavy: Axes;
}

/** The letters of furniture and figures. */
export const sans: Family = {
  file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  plain: { wght: 400 },
  heavy: { wght: 600 },
};

/** The letters of titles: drawn for large sizes. */
export const serif: Family = {
  file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  plain: { opsz: 60, wght: 400 },
  heavy: { opsz: 60, wght: 600 },
};

/**
 * Something that sets these words in a family of letters, with the fonts of other scripts that they need
 * (`fonts` in publication.yml). Only what the words use is read of those.
 */
export async function outlinerFor(words: string, { file, ...weights } = sans): Promise<Outliner> {
  const characters = [...new Set(words)].join('');
  const [plain, heavy] = await Promise.all([instance(file, weights.plain), instance(file, weights.heavy)]);
  const foreign = await Promise.all(
    publication.fonts.flatMap(({ script, file: own }) => {
      const inScript = characters.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.join('');
      return inScript ? [cut(own, inScript)] : [];
    }),
  );
  const fonts = [plain, heavy, ...foreign];
  const ids = new Map<string, string>();
  const outlines = new Map<string, string>();
  // A letter's outline is asked for in each line that is tried for length, and costs most of the work.
  const drawn = new Map<string, string>();
  const outlineOf = (font: Font, glyph: Glyph, scale: number): string => {
    const key = `${fonts.indexOf(font)} ${glyph.id} ${scale}`;
    const d = drawn.get(key) ?? tenths(glyph.path.scale(scale, -scale).toSVG());
    drawn.set(key, d);
    return d;
  };
  const fontsOf = (bold: boolean) => [bold ? heavy : plain, ...foreign];
  // In ems: words are tried in several sizes, and in several lines.
  const widths = new Map<string, number>();
  const emsOf = (word: string, bold: boolean): number => {
    const key = `${bold} ${word}`;
    const width =
      widths.get(key) ??
      runsOf(word, fontsOf(bold)).reduce(
        (sum, { font, words: run }) => sum + font.layout(run).advanceWidth / font.unitsPerEm,
        0,
      );
    widths.set(key, width);
    return width;
  };
  const widthOf: Outliner['widthOf'] = (text, size, bold = false) =>
    text.split(/(\s+)/).reduce((sum, piece) => sum + size * emsOf(piece, bold), 0);
  const set: Outliner['set'] = (text, size, bold = false) => {
    const letters: OutlinedText['letters'] = [];
    let width = 0;
    for (const { font, words: run } of runsOf(text, fontsOf(bold))) {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(run);
      glyphs.forEach((glyph, index) => {
        const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {};
        const d = outlineOf(font, glyph, scale);
        const id = ids.get(d) ?? `g${ids.size}`;
        ids.set(d, id);
        if (d !== '') {
          outlines.set(id, d);
          letters.push({ id, x: Math.round((width + xOffset * scale) * 10) / 10 });
        }
        width += xAdvance * scale;
      });
    }
    return { letters, width };
  };
  return { set, widthOf, outlines };
}

const instances = new Map<string, Promise<Font>>();

/** A family in one weight, with all of its letters: every drawing and every card is set in it. */
function instance(file: string, axes: Axes): Promise<Font> {
  const key = JSON.stringify([file, axes]);
  const font = instances.get(key) ?? lettersOf(file).then((letters) => cut(file, letters, axes));
  instances.set(key, font);
  return font;
}

const lettersOf = async (file: string): Promise<string> =>
  String.fromCodePoint(...(create(await openType(file)) as Font).characterSet);

async function cut(file: string, text: string, axes?: Axes): Promise<Font> {
  const { default: subsetFont } = await import('subset-font');
  const font = await subsetFont(await openType(file), text, {
    targetFormat: 'sfnt',
    noHinting: true,
    ...(axes && { variationAxes: axes }),
  });
  return create(font) as Font;
}

/** Words cut where another font has to take over; what no font has is left to the first. */
function runsOf(text: string, fonts: readonly (Font | undefined)[]): { font: Font; words: string }[] {
  const runs: { font: Font; words: string }[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const font = fonts.find((one) => one?.hasGlyphForCodePoint(code)) ?? fonts[0];
    const last = runs.at(-1);
    if (!font) continue;
    if (last?.font === font) last.words += character;
    else runs.push({ font, words: character });
  }
  return runs;
}

/** A twentieth of a pixel is finer than any letter needs at these sizes. */
const tenths = (d: string): string =>
  d.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 20) / 20));
