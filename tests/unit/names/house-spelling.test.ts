import { describe, expect, test } from 'vitest';
import { ownSpellingFaults, quotedPlaces } from '../../../src/names/house-spelling.ts';
import { smallIndex } from '../../support/names.ts';

const faults = (text: string) =>
  ownSpellingFaults(text, smallIndex).map(({ written, preferred }) => `${written} → ${preferred}`);

describe('the house does not write', () => {
  test.each([
    ['a spelling it avoids', 'Kim Jong-un', 'Kim Jong Un'],
    ['other capitals and hyphens', 'Kim Jong-Un', 'Kim Jong Un'],
    ['a small letter in a proper name', 'Yalu river', 'Yalu River'],
    ['a romanisation with accents', 'Kim Chŏng-ŭn', 'Kim Jong Un'],
  ])('%s: %s', (_, written, preferred) => {
    expect(faults(`So ${written} it is.`)).toEqual([`${written} → ${preferred}`]);
  });
});

test.each([
  ['the preferred form', 'Kim Jong Un'],
  ['another name', 'the Yalu'],
  ['an abbreviation', 'KJU'],
  ['a term with capitals in a heading', 'What the Buffer State Is'],
  ['a term with a hyphen before a noun', 'a buffer-state policy'],
  ['the words of others', 'He said ‘Kim Jong-un’s car’.'],
  ['the words of others in double marks', 'He said “Kim Jong-un”.'],
])('the house writes %s', (_, text) => {
  expect(faults(text)).toEqual([]);
});

test('a quotation ends at its closing mark, not at an apostrophe inside it', () => {
  const text = 'The ‘Workers’ Party line’ and the rest';
  expect(quotedPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '‘Workers’ Party line’',
  ]);
});

test('what follows a quotation is the house’s own again', () => {
  expect(faults('A ‘red line’ for Kim Jong-un.')).toEqual(['Kim Jong-un → Kim Jong Un']);
});
