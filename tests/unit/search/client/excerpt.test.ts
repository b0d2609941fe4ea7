import { describe, expect, test } from 'vitest';
import { makeExcerpt } from '../../../../src/search/client/excerpt.ts';
import { findMatches } from '../../../../src/search/client/matches.ts';
import { parseQuery } from '../../../../src/search/client/query.ts';
import { passage } from '../../../support/passages.ts';

/** The excerpt of a text for a query, with marks in square brackets. */
function excerpt(text: string, query: string, groups: string[][] = []): string {
  const matches = findMatches(passage({ text, groups }), parseQuery(query));
  return makeExcerpt(text, matches)
    .map((stretch) => (stretch.marked ? `[${stretch.text}]` : stretch.text))
    .join('');
}

const northKorea = ['North Korea', 'DPRK', '북한'];

describe('an excerpt', () => {
  test.each([
    ['marks the words', 'Coal fell, and coal rose.', 'coal', '[Coal] fell, and [coal] rose.'],
    ['marks words in another number', 'Ten barges.', 'barge', 'Ten [barges].'],
    ['marks a name as one', 'So Kim Jong Un said.', 'kim jong-un', 'So [Kim Jong Un] said.'],
    ['marks a number as it is written', 'Some 525,000 tonnes.', '525000', 'Some [525,000] tonnes.'],
    ['marks hangul inside a word', 'Kim (김정은) said.', '정은', 'Kim ([김정은]) said.'],
    ['marks the beginning of a word while it is typed', 'The fishery.', 'fish', 'The [fishery].'],
    ['marks no other beginnings where the word stands', 'Un under.', 'un', '[Un] under.'],
  ])('%s', (_, text, query, expected) => {
    expect(excerpt(text, query)).toBe(expected);
  });

  test('marks the form of a name that stands there for the form that was asked for', () => {
    expect(excerpt('What North Korea sold.', 'DPRK', [northKorea])).toBe('What [North Korea] sold.');
    expect(excerpt('What North Korea sold.', 'Korea', [northKorea])).toBe('What North [Korea] sold.');
  });

  test('is whole sentences: the one with most of the query, and what there is room for behind it', () => {
    const text = `Coal. ${'Some words. '.repeat(40)}Here coal met iron. ${'Other words. '.repeat(40)}`.trim();
    expect(excerpt(text, 'coal iron')).toMatch(
      /^… Here \[coal\] met \[iron\]\. (?:Other words\. )+Other words\. …$/,
    );
  });

  test('of a sentence that is too long is the part with most of the query', () => {
    const text =
      `Coal ${'and so on '.repeat(40)}until coal met iron at last ${'and then '.repeat(40)}`.trim();
    expect(excerpt(text, 'coal iron')).toMatch(/^… .*until \[coal\] met \[iron\] at last .* …$/);
  });

  test('does not end a sentence at an abbreviation or a number', () => {
    const text = `It bought 3.7m tonnes of coal. ${'More words. '.repeat(40)}`.trim();
    expect(excerpt(text, 'coal')).toMatch(/^It bought 3\.7m tonnes of \[coal\]\. More/);
  });
});
