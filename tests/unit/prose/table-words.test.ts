import { expect, test } from 'vitest';
import { tablesAmong } from '../../../src/prose/table-words.ts';

const long = `It ${'went on and '.repeat(22)}on.`;

test.each<[string, string[], number[], [caption: string, cells: string][]]>([
  ['the sentences before it', ['One. Two. Three.', 'A', 'B', 'After.'], [1, 2], [['Two. Three.', 'A · B']]],
  ['the last of them alone, where two are long', [`${long} Short.`, 'A'], [1], [['Short.', 'A']]],
  ['nothing, where it stands first', ['A', 'B', 'After.'], [0, 1], [['', 'A · B']]],
  [
    'its own, where there are two',
    ['One.', 'A', 'Two.', 'B'],
    [1, 3],
    [
      ['One.', 'A'],
      ['Two.', 'B'],
    ],
  ],
  ['none, where there is no table', ['One.'], [], []],
])('what leads to a table is %s', (_, words, cells, expected) => {
  expect(tablesAmong(words, cells).map(({ caption, cells: held }) => [caption, held])).toEqual(expected);
});
