import { expect, test } from 'vitest';
import { orderOfPages } from '../../../src/integrations/build-progress.ts';
import { recordsFile } from '../../../src/search/record.ts';

const ordered = (...names: string[]) =>
  orderOfPages(names.map((pathname) => ({ pathname }))).map(({ pathname }) => pathname);

test('what search finds is made before any page, and PDFs are spread over the others', () => {
  const made = ordered('a/', 'b/', 'one.pdf', 'two.pdf', 'c/', 'd/', `search/${recordsFile}`, 'e/');
  expect(made).toEqual([`search/${recordsFile}`, 'one.pdf', 'a/', 'b/', 'c/', 'two.pdf', 'd/', 'e/']);
});

test('the PDF of a series, which takes the longest, is begun before those of essays', () => {
  const made = ordered('essays/one.pdf', 'essays/two.pdf', '/series/all.pdf', 'a/', 'b/', 'c/');
  expect(made).toEqual(['/series/all.pdf', 'a/', 'essays/one.pdf', 'b/', 'essays/two.pdf', 'c/']);
});

test('fonts and cards, which other threads make, too, are spread over the others', () => {
  const made = ordered(
    'a/',
    'b/',
    'c/',
    'd/',
    'fonts/1.woff2',
    'fonts/2.woff2',
    'cards/1.png/',
    'cards/2.png/',
  );
  expect(made).toEqual([
    'cards/1.png/',
    'fonts/1.woff2',
    'a/',
    'b/',
    'cards/2.png/',
    'fonts/2.woff2',
    'c/',
    'd/',
  ]);
});

test('no page is lost or made twice, however many PDFs there are', () => {
  expect(ordered('one.pdf', 'two.pdf', 'three.pdf', 'a/', 'b/').sort()).toEqual(
    ['a/', 'b/', 'one.pdf', 'three.pdf', 'two.pdf'].sort(),
  );
  expect(ordered('a/', 'b/')).toEqual(['a/', 'b/']);
  expect(ordered('one.pdf')).toEqual(['one.pdf']);
});
