import { expect, test } from 'vitest';
import { spellerOf, wordsOf } from '../../../../src/editorial/spelling/speller.ts';

const dictionary = new Set(['coal', 'ore', "don't", 'dual', 'track', 'Wednesday']);
const speller = spellerOf(
  (word) => dictionary.has(word),
  () => ['coal'],
  ['Dandong', 'rail-served'],
);

test.each([
  'coal',
  'Coal',
  'coal’s',
  'don’t',
  'dual-track',
  'Dandong',
  'Dandong’s',
  'UN',
  'DPRK',
  'ICBMs',
  'a',
])('%s is a word', (word) => {
  expect(speller.isKnown(word)).toBe(true);
});

test.each(['caol', 'dandong', 'wednesday', 'dual-trak', 'Donts'])('%s is none', (word) => {
  expect(speller.isKnown(word)).toBe(false);
});

test('words are those in Latin letters, and no part of an address, a number or a key', () => {
  const text = 'Ore’s 3rd pier, Ŭiju-ro; see example.org/pier, @key and 1990s 북한 (Coal).';
  expect(wordsOf(text).map(({ word, start }) => `${start} ${word}`)).toEqual([
    '0 Ore’s',
    '10 pier',
    '16 Ŭiju-ro',
    '25 see',
    '52 and',
    '66 Coal',
  ]);
});
