import { expect, test } from 'vitest';
import { problemsIn } from '../../support/content-folder.ts';

test('a thesaurus of groups is sound, of which some share a word, and a site may do without one', async () => {
  expect(await problemsIn({ 'thesaurus.yml': '- [coal, anthracite]\n- [정, 情]\n- [coal, fuel]\n' })).toEqual(
    [],
  );
});

test('a word twice in a group, a group of one and a phrase are refused with their lines', async () => {
  const groups = ['[coal, anthracite]', '[ore, coal, ore]', '[tin]', '[iron ore, iron]'];
  expect(await problemsIn({ 'thesaurus.yml': groups.map((group) => `- ${group}\n`).join('') })).toEqual([
    'content/thesaurus.yml:2',
    '  [1][2]: "ore" is in the group already.',
    '  Found: "ore".',
    'content/thesaurus.yml:3',
    '  [2]: is a group of one word, which stands for nothing else.',
    'content/thesaurus.yml:4',
    '  [3][0]: is not one word in small letters, without signs.',
    '  Found: "iron ore".',
  ]);
});
