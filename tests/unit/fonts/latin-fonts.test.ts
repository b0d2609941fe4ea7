import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkitten';
import { afterAll, expect, test } from 'vitest';
import { latinFonts } from '../../../src/fonts/latin-fonts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = await temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());

/** The faces as a browser would read them. They are those of the build, cut once and kept. */
const faces = async () => {
  const families = await latinFonts(folder.path);
  return Promise.all(
    families.flatMap(({ name, options }) =>
      options.variants.map(async ({ src, weight, style }) => ({
        face: `${name} ${weight} ${style}`,
        font: create(await readFile(src[0])) as Font,
      })),
    ),
  );
};

test('there are the faces the pages use, and no more', async () => {
  expect((await faces()).map(({ face, font }) => [face, Object.keys(font.variationAxes)])).toEqual([
    ['Source Serif 4 400 normal', ['opsz']],
    ['Source Serif 4 400 italic', []],
    ['Source Serif 4 600 normal', []],
    ['Source Sans 3 400 600 normal', ['wght']],
  ]);
});

test('every face shows the letters, figures and punctuation of British English and of names further west', async () => {
  const needed = 'AZaz09&@“”‘’–—…£€§©°½·éüçßñøåœ\u00a0';
  const lacking = (await faces()).map(({ font }) =>
    [...needed].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
  );
  expect(lacking).toEqual([[], [], [], []]);
});

test('the four faces together weigh at most 90 kB', async () => {
  const families = await latinFonts(folder.path);
  const files = families.flatMap(({ options }) => options.variants.map(({ src }) => readFile(src[0])));
  const bytes = (await Promise.all(files)).reduce((sum, file) => sum + file.length, 0);
  expect(bytes).toBeLessThanOrEqual(90_000);
});
