import { expect, test } from 'vitest';
import { facetIndexOf, chosen, countsOf, idsWithin, newestFirst } from '../../../src/search/facet-index.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

const record = (url: string, changes: Partial<SearchRecord>): SearchRecord => ({
  url,
  title: url,
  kind: 'Essay',
  text: '',
  filters: {},
  forms: [],
  ...changes,
});

const records = [
  record('/coal/', {
    date: '2026-01-10',
    filters: { kind: ['Essay'], topic: ['Trade', 'Border'], year: ['2026'] },
  }),
  record('/iron/', { date: '2025-03', filters: { kind: ['Essay'], topic: ['Trade'], year: ['2025'] } }),
  record('/un/', { date: '2017', filters: { kind: ['Source'], year: ['2017'] } }),
  record('/kim/', { filters: { kind: ['Name'] } }),
];
const facetIndex = facetIndexOf(
  records,
  records.map(({ url }, place) => ({ id: `id${place}`, url })),
);
const all = new Set(['id0', 'id1', 'id2', 'id3']);

test('values come by how much there is of them, years from the last', () => {
  expect([facetIndex.values.kind, facetIndex.values.topic, facetIndex.values.year]).toEqual([
    ['Essay', 'Name', 'Source'],
    ['Trade', 'Border'],
    ['2026', '2025', '2017'],
  ]);
});

test('a choice lets through what has all of it', () => {
  expect([
    [...idsWithin(facetIndex, {})],
    [...idsWithin(facetIndex, { topic: 'Trade' })],
    [...idsWithin(facetIndex, { topic: 'Trade', year: '2026' })],
    [...idsWithin(facetIndex, { kind: 'Letter' })],
  ]).toEqual([[...all], ['id0', 'id1'], ['id0'], []]);
});

test('each value is counted as if it were chosen beside the rest of the choice', () => {
  expect([
    [...countsOf(facetIndex, 'kind', all, {})],
    [...countsOf(facetIndex, 'kind', all, { kind: 'Source' })],
    [...countsOf(facetIndex, 'year', all, { kind: 'Essay' })],
    [...countsOf(facetIndex, 'topic', new Set(['id1']), {})],
  ]).toEqual([
    [
      ['Essay', 2],
      ['Name', 1],
      ['Source', 1],
    ],
    [
      ['Essay', 2],
      ['Name', 1],
      ['Source', 1],
    ],
    [
      ['2026', 1],
      ['2025', 1],
    ],
    [['Trade', 1]],
  ]);
});

test('the newest come first, and what has no date last', () => {
  expect(newestFirst(facetIndex, ['id3', 'id2', 'id0', 'id1'])).toEqual(['id0', 'id1', 'id2', 'id3']);
});

test('a choice is changed one facet at a time', () => {
  expect([chosen({ kind: 'Data' }, 'year', '2017'), chosen({ kind: 'Data' }, 'kind', undefined)]).toEqual([
    { kind: 'Data', year: '2017' },
    {},
  ]);
});
