import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { textWidth } from '../../../src/figures/text-width.ts';
import { cutFont } from '../../../src/fonts/cut-font.ts';

const marks = '–—‘’“”′°×…';
const characters = [...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)), ...marks];

test.each([
  ['regular', 400],
  ['semibold', 600],
])('labels are as wide as the font of the page draws them, %s', async (weight, wght) => {
  const cut = await cutFont({
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    text: characters.join(''),
    axes: { wght },
    format: 'sfnt',
  });
  const font = create(Buffer.from(cut)) as Font;
  const drawn = (character: string) =>
    Math.round((font.layout(character, ['tnum']).advanceWidth / font.unitsPerEm) * 1000);
  const counted = (character: string) => Math.round(textWidth(character, 1000, weight === 'semibold'));
  expect(characters.filter((character) => Math.abs(counted(character) - drawn(character)) > 1)).toEqual([]);
});
