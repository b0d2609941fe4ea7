import { expect, test } from 'vitest';
import { byLetter } from '../../../src/names/alphabet.ts';

test('names stand under their first letters, accents and digits under theirs', () => {
  expect(byLetter(['38 North', 'Ångström', 'buoy', 'Buoy'], (name) => name)).toEqual([
    { letter: '0–9', id: '0-9', items: ['38 North'] },
    { letter: 'A', id: 'a', items: ['Ångström'] },
    { letter: 'B', id: 'b', items: ['buoy', 'Buoy'] },
  ]);
});
