import { describe, expect, test } from 'vitest';
import { indexNames } from '../../../../src/names/name-index.ts';
import { indexedText } from '../../../../src/search/build/hidden-words.ts';
import { findMatches } from '../../../../src/search/client/matches.ts';
import { holdsAll, readPassage } from '../../../../src/search/passage.ts';
import { parseQuery } from '../../../../src/search/client/query.ts';
import { synonymsOf } from '../../../../src/search/build/synonyms.ts';

const synonyms = synonymsOf([
  ['defector', 'refugee', 'escapee'],
  ['close', 'shut'],
  ['repatriation', 'return'],
  ['return', 'gift'],
]);

describe('words that readers take for one another', () => {
  test.each([
    ['Two refugees crossed.', [['refugees', 'defector', 'escapee']]],
    ['A defector among refugees', [['defector', 'escapee']]],
    ['The exits were shut.', [['shut', 'close']]],
    [
      'He returned.',
      [
        ['returned', 'repatriation'],
        ['returned', 'gift'],
      ],
    ],
    ['Nobody came.', []],
  ])('of “%s”', (text, expected) => {
    expect(synonyms(text)).toEqual(expected);
  });

  /** A passage as the client reads it back from the index. */
  const passage = (text: string) =>
    readPassage({
      url: '/a/',
      content: indexedText(
        { url: '/a/', title: 'People', kind: 'Essay', text, filters: {}, forms: ['People'] },
        indexNames([]),
        [],
        synonyms,
      ),
      meta: { title: 'People', kind: 'Essay' },
    });

  test('find the passage, and mark the word that stands there, for less than the word itself', () => {
    const found = passage('Two refugees crossed.');
    expect(found.text).toBe('Two refugees crossed.');
    expect(holdsAll(found, ['defectors'])).toBe(true);
    expect(findMatches(found, parseQuery('defectors'))).toEqual([
      { start: 4, end: 12, term: 0, whole: false },
    ]);
    expect(findMatches(found, parseQuery('refugees'))).toEqual([{ start: 4, end: 12, term: 0, whole: true }]);
  });
});

test('a question is told from words, and little words are not asked for', () => {
  expect(parseQuery('how much oil does China send?')).toMatchObject({
    words: ['oil', 'china', 'send'],
    isQuestion: true,
  });
  expect(parseQuery('China oil')).toMatchObject({ words: ['china', 'oil'], isQuestion: false });
});
