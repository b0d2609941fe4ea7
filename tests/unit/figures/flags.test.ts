import { expect, test } from 'vitest';
import { stackFlags } from '../../../src/figures/flags.ts';
import { wrapText } from '../../../src/figures/text-width.ts';
import { spread } from '../../../src/figures/series.ts';
import { decimalYear, yearTicks } from '../../../src/figures/time.ts';

test('a flag whose words would pass a later pole stands one row higher, so that nothing crosses', () => {
  const rows = stackFlags(
    [
      { x: 10, text: 'first test' },
      { x: 20, text: 'second test' },
      { x: 200, text: 'third' },
    ],
    300,
    12,
  );
  expect(rows.map(({ row }) => row)).toEqual([1, 0, 0]);
});

test('words that would leave the drawing stand to the left of their pole', () => {
  expect(stackFlags([{ x: 290, text: 'too long to fit' }], 300, 12)[0]?.toLeft).toBe(true);
});

test('years are named only as often as there is room', () => {
  expect(yearTicks(1993, 2024, 120, 36)).toEqual([2000, 2010, 2020]);
  expect(yearTicks(2014, 2019, 400, 36)).toEqual([2014, 2015, 2016, 2017, 2018, 2019]);
});

test('half a year is half a year, leap year or not', () => {
  expect(decimalYear('2020')).toBe(2020);
  expect(decimalYear('2019-07-02T12'.slice(0, 10))).toBeCloseTo(2019.5, 2);
});

test('labels pushed apart keep their order and stay inside', () => {
  expect(spread([50, 10, 11], 10, 0, 60)).toEqual([50, 10, 20]);
  expect(spread([58, 59], 10, 0, 60)).toEqual([50, 60]);
});

test('a line is broken between words, and a long word stands alone', () => {
  expect(wrapText('a bridge over the incomprehensibilities', 60, 12)).toEqual([
    'a bridge',
    'over the',
    'incomprehensibilities',
  ]);
});
