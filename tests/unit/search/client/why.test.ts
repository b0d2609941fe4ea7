import { expect, test } from 'vitest';
import { findMatches, termsOf } from '../../../../src/search/client/matches.ts';
import type { Passage } from '../../../../src/search/passage.ts';
import { parseQuery } from '../../../../src/search/client/query.ts';
import { whyFound } from '../../../../src/search/client/why.ts';
import { passage } from '../../../support/passages.ts';

/** Why a passage is there for a query, in words. */
function why(query: string, changes: Partial<Passage>): string {
  const asked = parseQuery(query);
  const found = passage({ title: 'Mines', ...changes });
  return whyFound({ passage: found, matches: findMatches(found, asked) }, termsOf(asked))
    .map(({ text }) => text)
    .join('');
}

test.each([
  ['nothing, where its heading and its excerpt say so', 'mines coal', { text: 'Coal fell.' }, ''],
  ['another form of the name', 'DPRK', { forms: ['North Korea', 'DPRK'] }, 'Also DPRK'],
  [
    'the question it answers',
    'how much coal is sold',
    { text: 'Coal fell.', questions: ['How much coal is sold abroad?', 'Who digs?'] },
    'Answers “How much coal is sold abroad?”',
  ],
  [
    'the word that stands for one that was asked for',
    'coal refugees',
    { text: 'Coal and defectors.', synonyms: [['defectors', 'refugees']] },
    '“defectors” for “refugees”',
  ],
  ['nothing of a beginning that is being typed', 'coal def', { text: 'Coal and defectors.' }, ''],
  [
    'what only the rows of a table have',
    'coal 2018',
    { kind: 'Data', text: 'Coal by year.', groups: [['Coal 2017 2018']] },
    'In its rows: 2018',
  ],
  [
    'what only a table in it has',
    'coal 2018',
    { text: 'Coal by year.', tables: [{ caption: 'Coal by year.', cells: '2017 · 2018' }] },
    'In a table: 2018',
  ],
  ['what is missing', 'coal zeppelin', { text: 'Coal fell.' }, 'Without “zeppelin”'],
])('a result says %s', (_, query, changes, expected) => {
  expect(why(query, changes)).toBe(expected);
});
