import { describe, expect, test } from 'vitest';
import { guess, withoutParticle } from '../../../../src/search/client/correct.ts';

const vocabulary = [
  'Kim Jong Un',
  'Kim Jong Il',
  'Pyongyang',
  'Six-Party Talks',
  'Resolution 2397',
  'Rason',
  'coal',
];

/** What is guessed for words of which none is known. */
const guessed = (query: string) => guess(query.split(' '), () => true, vocabulary);

describe('a guess', () => {
  test.each([
    ['pyongyong', 'Pyongyang'],
    ['six party tlaks', 'Six-Party Talks'],
    ['resoluton 2397', 'Resolution 2397'],
    ['kim jong ul', 'Kim Jong Un'],
    ['pyongyong caol', 'pyongyang coal'],
  ])('for “%s” is “%s”', (query, expected) => {
    expect(guessed(query)).toBe(expected);
  });

  test.each(['zeppelin', 'resolution 2379', 'cat', 'qwertyuiop'])('is not made for “%s”', (query) => {
    expect(guessed(query)).toBeUndefined();
  });

  test('leaves words alone that the site has', () => {
    expect(guess(['roal', 'caol'], (word) => word === 'caol', vocabulary)).toBe('roal coal');
  });
});

test('Korean words lose a particle of one or two syllables, and nothing else does', () => {
  expect(['김정은이', '평양', 'coals'].map(withoutParticle)).toEqual([['김정은', '김정'], [], []]);
});
