import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { editDistance } from '../../../../src/search/client/edit-distance.ts';

test('words differ by as many letters as another program counts', () => {
  const words = [
    '',
    'coal',
    'cola',
    'coals',
    'Pyongyang',
    'Pyongyong',
    'Yongbyon',
    '김정은',
    '김정일',
    'six-party talks',
  ];
  const pairs = words.flatMap((a) => words.map((b) => [a, b] as const));
  expect(pairs.map(([a, b]) => editDistance(a, b))).toEqual(pairs.map(([a, b]) => distance(a, b)));
});
