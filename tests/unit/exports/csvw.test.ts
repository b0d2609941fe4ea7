import { describe, expect, test } from 'vitest';
import '../../support/example-site.ts';
import type { DataTable } from '../../../src/catalogue/data.ts';
import { csvw } from '../../../src/exports/csvw.ts';

const table = (dates: readonly string[]): DataTable => ({
  id: 'coal',
  path: '/data/coal/',
  title: 'Coal',
  description: 'What crossed.',
  key: ['day'],
  columns: [{ name: 'day', label: 'Day', type: 'date', description: 'When it crossed.' }],
  sources: ['unscr-2397', 'customs'],
  licence: 'CC BY 4.0',
  processing: 'None.',
  asOf: '2026-01-10',
  rows: dates.map((day, index) => ({ line: index + 2, key: day, cells: { day } })),
  csv: '',
});

describe('a column of dates is said to hold what it holds', () => {
  test.each([
    ['days', ['2017-08-05', ''], 'date'],
    ['months', ['2017-08', '2017-09'], 'gYearMonth'],
    ['years', ['2017', '2018'], 'gYear'],
    ['nothing yet', [''], 'date'],
  ])('%s', (_, dates, datatype) => {
    expect(csvw(table(dates)).tableSchema.columns[0]?.datatype).toBe(datatype);
  });

  test('days and months together are text of that form', () => {
    expect(csvw(table(['2017-08-05', '2017-09'])).tableSchema.columns[0]?.datatype).toMatchObject({
      base: 'string',
    });
  });
});

test('its sources are addresses', () => {
  expect(csvw(table(['2017']))['dc:source']).toEqual([
    { '@id': 'https://example.org/sources/unscr-2397/' },
    { '@id': 'https://example.org/sources/customs/' },
  ]);
});
