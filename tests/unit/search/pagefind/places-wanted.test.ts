import { expect, test } from 'vitest';
import { placesWanted } from '../../../../src/search/pagefind/places-wanted.ts';
import { wholeSign } from '../../../../src/search/pagefind/short-list.ts';

test.each([
  ['coal trade', []],
  ['"coal"', []],
  ['"coal trade"', ['coal', 'trade']],
  ['"was lying"', ['was', 'lying', 'lie']],
])('for %s is asked where these stand: %o', (query, words) => {
  expect(placesWanted(query)).toBe(words.map((word) => wholeSign + word).join(' '));
});
