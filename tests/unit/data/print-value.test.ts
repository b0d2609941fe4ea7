import { expect, test } from 'vitest';
import { formatValue } from '../../../src/data/format-value.ts';
import { printValue } from '../../../src/data/print-value.ts';
import { finder, table } from '../../support/tables.ts';

const trade = table(
  'trade',
  'year:year compiler:category total:number(USD_million) share:number(per_cent) wagons:integer(wagons) first:date note',
  'year,compiler,total,share,wagons,first,note\n2010,KOTRA,318,83,1200,1961-07-11,low\n2010,KITA,2430,45.3,,1958-10,\n',
  ['year', 'compiler'],
);
const print = (column: string, as: string, row = '2010 KOTRA') =>
  printValue({ data: 'trade', row, column, as }, finder(trade));

test.each([
  ['total', 'usd-million', '$318m'],
  ['wagons', 'integer', '1,200'],
  ['share', 'percent', '83 per cent'],
  ['wagons', 'unit', '1,200 wagons'],
  ['first', 'date', '11 July 1961'],
  ['first', 'year', '1961'],
  ['note', 'text', 'low'],
])('%s as %s prints %s', (column, as, text) => {
  expect(print(column, as)).toBe(text);
});

test('a month without a day prints as a month', () => {
  expect(print('first', 'date', '2010 KITA')).toBe('October 1958');
});

test('millions become billions at a thousand, with two decimals', () => {
  const million = {
    name: 'total',
    label: 'Total',
    type: 'number',
    unit: 'USD million',
    description: '',
  } as const;
  const printed = (total: number) =>
    formatValue({ line: 2, key: 'a', cells: { total: String(total) } }, million, 'usd-million');
  expect([999.9, 1000, 2430, 6545].map(printed)).toEqual(['$999.9m', '$1.00bn', '$2.43bn', '$6.54bn']);
});

test.each([
  [
    'a table nobody has',
    () => printValue({ data: 'tradee', row: '2010', column: 'total', as: 'integer' }, finder(trade)),
    'data: "tradee" is not a table. Known: trade.',
  ],
  [
    'a row that is not there',
    () => print('total', 'integer', '2011'),
    'row: "2011" is not a row of "trade" (year compiler). Known: 2010 KOTRA, 2010 KITA.',
  ],
  [
    'a column that is not there',
    () => print('totl', 'integer'),
    'column: "totl" is not a column of "trade". Known: year, compiler, total, share, wagons, first, note.',
  ],
  ['an empty cell', () => print('wagons', 'integer', '2010 KITA'), 'row: "2010 KITA" has nothing in wagons.'],
  [
    'wagons as dollars',
    () => print('wagons', 'usd-million'),
    'as: "usd-million" needs a number with the unit USD million, but wagons holds integer in wagons.',
  ],
])('%s stops the build and says what there is', (_, action, message) => {
  expect(action).toThrow(message);
});
