import { expect, test } from 'vitest';
import { problemsIn } from '../../support/content-folder.ts';

test('a thesaurus of groups is sound, and a site may do without one', async () => {
  expect(await problemsIn({ 'thesaurus.yml': '- [coal, anthracite]\n- [정, 情]\n' })).toEqual([]);
});

test('a word in two groups, a group of one and a phrase are refused with their lines', async () => {
  const groups = ['[coal, anthracite]', '[ore, coal]', '[tin]', '[iron ore, iron]'];
  expect(await problemsIn({ 'thesaurus.yml': groups.map((group) => `- ${group}\n`).join('') })).toEqual([
    'content/thesaurus.yml:2',
    '  [1][1]: "coal" is in the list already.',
    '  Found: "coal".',
    'content/thesaurus.yml:3',
    '  [2]: is a group of one word, which stands for nothing else.',
    'content/thesaurus.yml:4',
    '  [3][0]: is not one word in small letters, without signs.',
    '  Found: "iron ore".',
  ]);
});
