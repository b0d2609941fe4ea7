import { expect, test } from 'vitest';
import type { Passage } from '../../../../src/search/passage.ts';
import { mostWeight } from '../../../../src/search/client/near.ts';
import { parseQuery } from '../../../../src/search/client/query.ts';
import { rank } from '../../../../src/search/client/rank.ts';
import { passage } from '../../../support/passages.ts';

const essay = (text: string, title = 'Part'): Partial<Passage> => ({ text, title, forms: [title] });

/** Which of two passages comes first, though the index has them the other way round. */
const wins = (query: string, better: Partial<Passage>, worse: Partial<Passage>) => {
  const candidates = [
    { id: 'worse', score: 1, passage: passage(worse) },
    { id: 'better', score: 0.9, passage: passage(better) },
  ];
  return rank(candidates, parseQuery(query))[0]?.id === 'better';
};

const far = `coal ${'and so on '.repeat(60)} fell`;

test.each([
  ['a title before a text', 'coal', essay('Lamps.', 'Coal'), essay('Coal, coal, coal.')],
  [
    'a title that is the query before one that holds it',
    'coal',
    essay('', 'The Coal'),
    essay('', 'Coal and iron of old'),
  ],
  [
    'a name by its alias before a text',
    'DPRK',
    { kind: 'Name · Country', forms: ['North Korea', 'DPRK'] },
    essay('DPRK'),
  ],
  ['whole words before beginnings', 'coal', essay('Coal.'), essay('Coalition.')],
  ['near words before far ones', 'coal fell', essay('So coal then fell.'), essay(far)],
  [
    'a passage of an essay before a source with the same words',
    'coal',
    essay('Coal.'),
    { ...essay('Coal.'), kind: 'Source' },
  ],
])('%s', (_, query, better, worse) => {
  expect(wins(query, better, worse)).toBe(true);
});

test('a question with a rare word is answered by what has that word, if by little else', () => {
  const candidates = [
    {
      id: 'beside',
      score: 1,
      passage: passage(essay('They help, and help is given; they help again.', 'Help')),
    },
    { id: 'rare', score: 0.5, passage: passage({ ...essay('Malta.', 'A paper'), kind: 'Source' }) },
  ];
  const first = (query: string, weights: [string, number][]) =>
    rank(candidates, parseQuery(query), new Map(weights))[0]?.id;
  expect(
    first('did malta help them', [
      ['malta', mostWeight],
      ['help', 2],
    ]),
  ).toBe('rare');
  expect(
    first('did malta help them', [
      ['malta', 2],
      ['help', 2],
    ]),
  ).toBe('beside');
});

test('a question about one country is not answered by what is asked about another', () => {
  const answers = (question: string): Partial<Passage> => ({
    ...essay('Russia, China, oil: so on.'),
    questions: [question],
  });
  const candidates = [
    { id: 'china', score: 1, passage: passage(answers('How much oil does China supply?')) },
    {
      id: 'russia',
      score: 1,
      passage: passage(
        answers('What does Russia send for shells, troops and treaties, and what does it supply?'),
      ),
    },
  ];
  const weights = new Map([
    ['russia', 2.6],
    ['supply', 2.5],
    ['oil', 2.2],
  ]);
  expect(rank(candidates, parseQuery('does russia supply oil'), weights)[0]?.id).toBe('russia');
});

test('a passage without the quoted phrase falls away', () => {
  const candidates = ['coal fell', 'fell coal'].map((text) => ({
    id: text,
    score: 1,
    passage: passage(essay(text)),
  }));
  expect(rank(candidates, parseQuery('"coal fell"')).map(({ id }) => id)).toEqual(['coal fell']);
});
