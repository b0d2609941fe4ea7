import { expect, test } from 'vitest';
import { readTable } from '../../../src/data/read-table.ts';
import { column } from '../../support/tables.ts';

const columns = [
  'year:year',
  'tonnes:number',
  'wagons:integer',
  'counted:date',
  'status:category',
  'source_ids:sources',
].map(column);
const described = columns.map((each) =>
  each.name === 'status' ? { ...each, values: ['counted', 'guessed'] } : each,
);
const read = (...lines: string[]) =>
  readTable(['year,tonnes,wagons,counted,status,source_ids', ...lines].join('\n'), {
    columns: described,
    key: ['year'],
  });
const faultsOf = (...lines: string[]) =>
  read(...lines).faults.map((fault) => [fault.line, fault.column, fault.message]);

test('a row is its cells, its line and its key', () => {
  expect(read('2015,-3.5,1,2016-01,counted,kita-2019;gacc')).toEqual({
    rows: [
      {
        line: 2,
        key: '2015',
        cells: {
          year: '2015',
          tonnes: '-3.5',
          wagons: '1',
          counted: '2016-01',
          status: 'counted',
          source_ids: 'kita-2019;gacc',
        },
      },
    ],
    faults: [],
  });
});

test('an empty cell is never wrong, but for the key', () => {
  expect(faultsOf('2015,,,,,', ',3,,,,')).toEqual([[3, 'year', 'is empty, but it names the row']]);
});

const lostNought = 'has a nought that would be lost: a code is text, and minus nought is 0';

test.each([
  ['a text in a number column', '2015,some,,,,', 'tonnes', 'is not a number such as 1234.5'],
  ['a number with a comma', '2015,"1,200",,,,', 'tonnes', 'is not a number such as 1234.5'],
  ['D5: minus nought', '2015,-0,,,,', 'tonnes', lostNought],
  ['a code with noughts in front', '2015,,007,,,', 'wagons', lostNought],
  ['a fraction of a wagon', '2015,,1.5,,,', 'wagons', 'is not a whole number'],
  ['a day that does not exist', '2015,,,2015-02-29,,', 'counted', 'is not a day of the calendar'],
  ['a month that does not exist', '2015,,,2015-13,,', 'counted', 'is not a day of the calendar'],
  [
    'a day written the other way round',
    '2015,,,31/01/2015,,',
    'counted',
    'is not a date written YYYY-MM-DD, YYYY-MM or YYYY',
  ],
  ['a year of two digits', '15,,,,,', 'year', 'is not a year written YYYY'],
  ['a category nobody described', '2015,,,,dreamt,', 'status', 'is not one of counted, guessed'],
  ['a space before a number', '2015, 3,,,,', 'tonnes', 'begins or ends with a space'],
  ['sources joined by commas', '2015,,,,,"a,b"', 'source_ids', 'is not a list of citation keys joined by ;'],
])('%s is a fault', (_, row, name, message) => {
  expect(faultsOf('2014,1,1,,,', row)).toEqual([[3, name, message]]);
});

test('a row named like an earlier one is a fault that names the line of the first', () => {
  expect(faultsOf('2015,1,,,,', '2016,1,,,,', '2015,2,,,,')).toEqual([
    [4, undefined, '"2015" names the row of line 2 too'],
  ]);
});

test('a column that is not described, or not there, is a fault with the names that are', () => {
  const { faults } = readTable('year,tons\n2015,3\n', {
    columns: ['year:year', 'tonnes:number'].map(column),
    key: ['year'],
  });
  expect(faults).toEqual([
    { line: 1, message: 'the column "tons" is not described', allowed: ['year', 'tonnes'] },
    { line: 1, message: 'the column "tonnes" is described but not there', allowed: ['year', 'tons'] },
  ]);
});

test.each(['=SUM(A1)', '@SUM(A1)', '+cmd', "-cmd|' /C calc'!A0"])(
  'a text that a spreadsheet would work out is a fault: %s',
  (text) => {
    const { faults } = readTable(`year,remark\n2015,"${text}"\n2016,-4\n2017,- none`, {
      columns: [column('year:year'), column('remark:text')],
      key: ['year'],
    });
    expect(faults.map(({ line, message }) => [line, message])).toEqual([
      [2, 'begins as a formula does, and a spreadsheet would work it out'],
    ]);
  },
);
