import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import fontverter from 'fontverter';
import { describe, expect, test } from 'vitest';
import { tallies } from '../../../src/cache/kept.ts';
import { type Cut, cutFont, cutName } from '../../../src/fonts/cut-font.ts';
import { inTurn } from '../../../src/fonts/open-type.ts';
import { emptyCache } from '../../support/empty-cache.ts';

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';
const coal: Cut = { file: serif, text: 'Coal', axes: { opsz: { min: 18, max: 60 }, wght: 400 } };

/** What fontkitten reads of a font and does not declare. */
type ReadFont = Font & {
  GSUB: { featureList: { tag: string }[] };
  directory: { tables: Record<string, unknown> };
};

/** The cut as a browser would read it. */
const read = async (cut: Cut): Promise<ReadFont> => create(Buffer.from(await cutFont(cut))) as ReadFont;

/** The characters it shows. U+FFFF ends the table in some fonts and is no character. */
const shown = ({ characterSet }: Font) =>
  characterSet.filter((code) => code !== 0xffff).map((code) => String.fromCodePoint(code));

describe('a cut', () => {
  test('shows the characters it was made for and no others', async () => {
    expect(shown(await read({ ...coal, text: 'Coal & 3½ £' })).join('')).toBe(' &3Calo£½');
  });

  test('varies as it was asked to: an axis narrowed, an axis pinned', async () => {
    const { type, variationAxes } = await read(coal);
    expect([type, variationAxes]).toEqual(['WOFF2', { opsz: expect.objectContaining({ min: 18, max: 60 }) }]);
  });

  test('keeps kerning, ligatures, and both widths of figures', async () => {
    const { GSUB, directory } = await read({ ...coal, text: '0123456789AVTofil' });
    const features = ['liga', 'pnum', 'tnum'].map((tag) =>
      GSUB.featureList.some((feature) => feature.tag === tag),
    );
    expect([...features, 'GPOS' in directory.tables]).toEqual([true, true, true, true]);
  });

  test('of hangul shows hangul', async () => {
    const file = '@fontsource/noto-serif-kr/files/noto-serif-kr-korean-400-normal.woff2';
    expect(shown(await read({ file, text: '핵무기' }))).toEqual(['기', '무', '핵']);
  });
});

test('a finished cut is kept for the next build, which does not make it again; made elsewhere, it has the same bytes', async () => {
  const here = await emptyCache();
  const made = [await cutFont(coal), await cutFont(coal)].map((bytes) => Buffer.from(bytes));
  expect(tallies().map(({ kind, isNew, all }) => [kind, isNew, all])).toEqual([['fonts', 1, 2]]);
  await here[Symbol.asyncDispose]();
  const elsewhere = await emptyCache();
  const again = Buffer.from(await cutFont(coal));
  await elsewhere[Symbol.asyncDispose]();
  expect(made.map((bytes) => bytes.equals(again))).toEqual([true, true]);
});

test('fonts asked for at the same time are unpacked one at a time, and each is what it would be alone', async () => {
  const { resolve } = createRequire(import.meta.url);
  const published = [400, 500, 600].map((weight) =>
    readFileSync(resolve(`@fontsource/noto-serif-kr/files/noto-serif-kr-latin-${weight}-normal.woff2`)),
  );
  const alone: Buffer[] = [];
  for (const font of published) alone.push(await fontverter.convert(font, 'sfnt'));
  const failing = inTurn(() => fontverter.convert(Buffer.from('no font'), 'sfnt'));
  const together = published.map((font) => inTurn(() => fontverter.convert(font, 'sfnt')));
  await expect(failing).rejects.toThrow('signature');
  expect((await Promise.all(together)).map((font, index) => font.equals(alone[index] as Buffer))).toEqual([
    true,
    true,
    true,
  ]);
});

test('the name of a cut changes with its characters, its font and its axes, and with nothing else', () => {
  const others = [
    coal,
    { ...coal, text: 'Coat' },
    { ...coal, file: `${serif}2` },
    { ...coal, axes: { wght: 600 } },
  ];
  expect([new Set(others.map(cutName)).size, cutName({ ...coal })]).toEqual([4, cutName(coal)]);
});
