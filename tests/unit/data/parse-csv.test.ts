import { expect, test } from 'vitest';
import { parseCsv } from '../../../src/data/parse-csv.ts';

test('a byte-order mark, CRLF, quoted commas, quotes and line breaks are read as they are meant', () => {
  expect(
    parseCsv('\ufeffname,note\r\nDandong,"road, rail"\r\nTumen,"the ""new""\r\nbridge"\r\nSanhe,\r\n'),
  ).toEqual({
    header: ['name', 'note'],
    records: [
      { line: 2, fields: ['Dandong', 'road, rail'] },
      { line: 3, fields: ['Tumen', 'the "new"\nbridge'] },
      { line: 5, fields: ['Sanhe', ''] },
    ],
    faults: [],
  });
});

test.each([
  ['an empty file', '', [{ line: 1, message: 'is empty', hint: 'The first row names the columns' }]],
  [
    'a file with nothing but a byte-order mark',
    '\ufeff\r\n',
    [{ line: 1, message: 'is empty', hint: 'The first row names the columns' }],
  ],
  ['a header without rows', 'year,tonnes\n', [{ line: 1, message: 'has a header but no rows' }]],
  [
    'a column named twice',
    'year,year\n2015,3\n',
    [{ line: 1, column: 'year', message: 'the column "year" is there twice' }],
  ],
  [
    'rows that are too short and too long',
    'year,tonnes\n2015\n2016,3\n2017,1,200\n',
    [
      {
        line: 2,
        message: 'has 1 cell where the header has 2',
        hint: 'A comma inside a cell needs quotation marks round the cell',
      },
      {
        line: 4,
        message: 'has 3 cells where the header has 2',
        hint: 'A comma inside a cell needs quotation marks round the cell',
      },
    ],
  ],
])('%s is a fault with its line', (_, text, faults) => {
  expect(parseCsv(text).faults).toEqual(faults);
});

test('a quotation mark that is not closed is a fault, not a crash', () => {
  expect(parseCsv('year,note\n2015,"coal\n').faults[0]).toMatchObject({
    message: 'opens a quotation mark and does not close it',
  });
});

test.each([
  ['D2: semicolons', 'year;tonnes\n2015;3,5\n2016;4,1\n', 'semicolons'],
  ['tabs', 'year\ttonnes\n2015\t3\n', 'tabs'],
  ['bars', 'year|tonnes|note\n2015|3|x\n', 'bars'],
])('a file separated by %s has one fault, which says so', (_, text, name) => {
  expect(parseCsv(text).faults).toEqual([
    {
      line: 1,
      message: `separates its cells by ${name}, not by commas`,
      hint: 'Save it as CSV with commas (in a spreadsheet: “comma separated”, UTF-8)',
    },
  ]);
});

test('a semicolon inside a heading with commas is part of its words', () => {
  expect(parseCsv('year,sources\n2015,a;b\n').header).toEqual(['year', 'sources']);
});
