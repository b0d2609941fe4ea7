import { expect, test } from 'vitest';
import { problemsInBody } from '../../support/content-folder.ts';

test('a footnote used twice is sound', async () => {
  expect(await problemsInBody('Coal[^a] and ore.[^a]\n\n[^a]: Black.')).toEqual([]);
});

test('a footnote that is not defined gets the nearest', async () => {
  expect(await problemsInBody('Coal.[^coal]\n\nOre.[^cola]\n\n[^coal]: Black.')).toEqual([
    '3:5',
    '  [^cola]: footnote is used but not defined.',
    '  Known: [^coal]. Did you mean "[^coal]"?',
  ]);
});

test('a footnote that is not used is refused', async () => {
  expect(await problemsInBody('Coal.\n\n[^coal]: Black.')).toEqual([
    '3:1',
    '  [^coal]: footnote is defined but never used.',
  ]);
});

test('a footnote defined twice names the first', async () => {
  expect(await problemsInBody('Coal.[^a]\n\n[^a]: Black.\n\n[^a]: Hard.')).toEqual([
    '5:1',
    '  [^a]: footnote is defined twice, first in line 22.',
  ]);
});

test('a mark after a backslash is text', async () => {
  expect(await problemsInBody('Coal.\\[^a] And `[^b]`.')).toEqual([]);
});
