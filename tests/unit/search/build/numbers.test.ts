import { describe, expect, test } from 'vitest';
import type { Table } from '../../../../src/data/table.ts';
import { numberAnswer } from '../../../../src/search/client/number-answer.ts';
import { numbersOf } from '../../../../src/search/build/numbers.ts';
import { parseQuery } from '../../../../src/search/client/query.ts';
import { dataTableSchema } from '../../../../src/schemas/data-table.ts';

const description = dataTableSchema.parse({
  title: 'Blasts at the quarry',
  description: 'How strong they were.',
  key: ['blast', 'who'],
  columns: [
    { name: 'blast', label: 'Blast', type: 'integer', description: 'Its number.' },
    { name: 'date', label: 'Date', type: 'date', description: 'Its day.' },
    { name: 'low', label: 'Force', type: 'number', unit: 't', description: 'At least.' },
    { name: 'high', label: 'Force, at most', type: 'number', unit: 't', description: 'At most.' },
    { name: 'who', label: 'Who says so', type: 'text', description: 'Its name.' },
    { name: 'noise', label: 'Noise', type: 'number', unit: 'dB', description: 'How loud.' },
    { name: 'note', label: 'Note', type: 'text', description: 'What else.' },
    { name: 'source_ids', label: 'Sources', type: 'sources', description: 'Keys.' },
  ],
  sources: ['log'],
  licence: 'CC0',
  processing: 'None.',
  asOf: '2026-01-01',
  answers: {
    about: ['quarry', 'blast'],
    rows: 'blast',
    dates: 'date',
    measures: [
      { column: 'low', to: 'high', asked: ['force', 'strength'], by: 'who', note: 'note' },
      { column: 'noise', asked: ['noise', 'loudness of the bang'] },
    ],
  },
});

const row = (line: number, ...cells: string[]) => ({
  line,
  key: `${cells[0]} ${cells[4]}`,
  cells: Object.fromEntries(description.columns.map(({ name }, place) => [name, cells[place] ?? ''])),
});

const blasts: Table = {
  id: 'blasts',
  ...description,
  rows: [
    row(2, '1', '2016-01-06', '6', '6', 'the quarry', '90', '', 'log'),
    row(3, '2', '2016-09-09', '10', '30', 'the quarry', '', 'Wet ground', 'log'),
    row(4, '3', '2017-09-03', '50', '', 'the quarry', '', '', 'log'),
    row(5, '3', '2017-09-03', '160', '', 'the village', '', '', ''),
  ],
};

const numbers = numbersOf([blasts, { ...blasts, id: 'silent', answers: undefined }], (id) => `/data/${id}/`, {
  log: { title: 'The log', url: '/sources/log/' },
});

const answerTo = (query: string) => numberAnswer(parseQuery(query), numbers);

describe('a query that names a row and a measure', () => {
  test('has the value, who says so, its source and its table', () => {
    expect(answerTo('force of the second blast')).toEqual({
      measure: 'Force',
      row: 'Blast 2, 9 September 2016',
      url: '/data/blasts/#row-2-the-quarry',
      table: { title: 'Blasts at the quarry', url: '/data/blasts/' },
      values: [
        {
          value: '10–30 t',
          by: ['the quarry'],
          note: 'Wet ground',
          sources: [{ title: 'The log', url: '/sources/log/' }],
        },
      ],
    });
  });

  test.each([
    'first blast force',
    '1st blast strength',
    'force 6 January 2016',
    'Force, 2016-01-06',
    'quarry force January 2016',
    'what was the force of the first blast?',
  ])('in any words that the table knows: %s', (query) => {
    expect(answerTo(query)?.values.map(({ value }) => value)).toEqual(['6 t']);
  });

  test('has all values, where several people give one', () => {
    expect(answerTo('blast force 2017')?.values.map(({ value, by }) => [value, by])).toEqual([
      ['50 t', ['the quarry']],
      ['160 t', ['the village']],
    ]);
  });
});

test.each([
  ['no row', 'blast force'],
  ['no measure', 'second blast'],
  ['two rows', 'blast force 2016'],
  ['two measures', 'force noise first blast'],
  ['a row that is not there', 'fourth blast force'],
  ['an empty cell', 'second blast noise'],
  ['a word that the table does not know', 'second blast force in Antarctica'],
  ['a part of what the measure is called', 'loudness first blast'],
  ['a bare number for a row', 'blast 2 force'],
  ['nothing', ''],
])('a query with %s has no number', (_, query) => {
  expect(answerTo(query)).toBeUndefined();
});
