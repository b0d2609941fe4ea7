import { expect, test } from 'vitest';
import { scriptFonts } from '../../../src/fonts/script-fonts.ts';

const used = (text: string) => scriptFonts(text).map(({ name, cut }) => [name, cut.text]);

test('a text in Latin letters needs no font for other scripts', () => {
  expect(used('Coal fell – by “3½” tonnes, Čapek & Ørsted. 😀')).toEqual([]);
});

test('a text has a font for its hangul and one for its hanzi, each with just the characters in use', () => {
  expect(used('핵무기 (核武器) and 핵 (核)')).toEqual([
    ['Hangul in use', '기무핵'],
    ['Han in use', '器核武'],
  ]);
});

test('the punctuation of East Asia comes from no font of its own', () => {
  expect(used('「核」、。')).toEqual([['Han in use', '核']]);
});

test('two texts with the same characters share a file; another character makes another', () => {
  const file = (text: string) => scriptFonts(text)[0]?.file;
  expect(file('무기')).toBe(file('기무 기'));
  expect(file('무기')).not.toBe(file('무기핵'));
  expect(file('무기')).toMatch(/^[0-9a-f]{12}\.woff2$/);
});
