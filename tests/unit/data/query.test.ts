import { expect, test } from 'vitest';
import { between, filterOf } from '../../../src/data/query.ts';
import { coal } from '../../support/tables.ts';

const years = (where: string) =>
  coal()
    .rows.filter(filterOf(coal(), 'where', where))
    .map(({ key }) => key);

test.each([
  ['status=counted', ['2015', '2018']],
  ['status!=counted', ['2016']],
  ['status=counted|guessed; year!=2018', ['2015', '2016']],
  ['counted!=', ['2015', '2018']],
])('the filter %s keeps %j', (where, kept) => {
  expect(years(where)).toEqual(kept);
});

test.each([
  [
    'state=counted',
    'where: "state" is not a column of "coal". Known: year, tonnes, wagons, status, counted.',
  ],
  ['status=counter', 'where: no row has "counter" in status. Known: counted, guessed.'],
  ['counted only', 'where: "counted only" is not column=value or column!=value.'],
])('the filter %s is refused with what there is', (where, message) => {
  expect(() => years(where)).toThrow(message);
});

test('a bound shorter than the dates holds all of its month or year', () => {
  const kept = coal()
    .rows.filter(between('counted', '2016-01', '2019'))
    .map(({ key }) => key);
  expect(kept).toEqual(['2015', '2018']);
});
