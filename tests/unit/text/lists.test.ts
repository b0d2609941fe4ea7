import { describe, expect, test } from 'vitest';
import { count, joinNames, namesInPieces } from '../../../src/text/lists.ts';

describe('names in a sentence', () => {
  test.each([
    [[], ''],
    [['The Border Desk'], 'The Border Desk'],
    [['The Border Desk', 'The Archive Desk'], 'The Border Desk and The Archive Desk'],
    [['Dandong', 'Sinuiju', 'Hunchun'], 'Dandong, Sinuiju and Hunchun'],
  ])('%j read “%s”', (names, sentence) => {
    expect(joinNames(names)).toBe(sentence);
  });

  test('come in pieces too, for names that are links', () => {
    expect(namesInPieces(['Dandong', 'Sinuiju', 'Hunchun']).map(({ type, value }) => [type, value])).toEqual([
      ['element', 'Dandong'],
      ['literal', ', '],
      ['element', 'Sinuiju'],
      ['literal', ' and '],
      ['element', 'Hunchun'],
    ]);
  });
});

describe('a number of things', () => {
  test('is singular for one alone', () => {
    expect([0, 1, 2, 11, 2030].map((n) => count(n, 'essay'))).toEqual([
      '0 essays',
      '1 essay',
      '2 essays',
      '11 essays',
      '2,030 essays',
    ]);
  });

  test('takes a plural of its own where the noun has one', () => {
    expect([count(1, 'treaty', 'treaties'), count(3, 'treaty', 'treaties')]).toEqual([
      '1 treaty',
      '3 treaties',
    ]);
  });
});
