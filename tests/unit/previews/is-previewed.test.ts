import { expect, test } from 'vitest';
import { isPreviewed } from '../../../src/previews/client/is-previewed.ts';

const here = 'https://example.org/notes/essays/coal/';

test.each([
  ['an essay', '/notes/essays/iron/', true],
  ['a part of an essay', '/notes/essays/iron/#mines', true],
  ['a source', '/notes/sources/kita-2019/', true],
  ['a name', '/notes/names/dandong/', true],
  ['a table', '/notes/data/tonnes/', true],
  ['the page itself', '/notes/essays/coal/#note-1', false],
  ['a list', '/notes/essays/', false],
  ['a file', '/notes/data/tonnes.csv', false],
  ['a drawing', '/notes/essays/iron/fig-1/', false],
  ['another site', 'https://example.com/essays/iron/', false],
])('whether %s is told of before it is followed: %s, %o', (_, link, isTold) => {
  expect(isPreviewed(new URL(link, here).href, here)).toBe(isTold);
});
