import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/data/format-value.ts';
import { rowAnchors } from '../../../src/data/table.ts';

const anchorsOf = (...keys: string[]) => [
  ...rowAnchors(keys.map((key, index) => ({ line: index + 2, key, cells: {} }))).values(),
];

test('the anchor of a row is its key as an address carries it', () => {
  expect(anchorsOf('2010 KOTRA')).toEqual(['row-2010-kotra']);
});

test('D4: keys that differ in case or signs alone have anchors of their own', () => {
  expect(anchorsOf('2021', 'A B', 'a b', 'a-b', '!!!', '???')).toEqual([
    'row-2021',
    'row-a-b',
    'row-a-b-1',
    'row-a-b-2',
    'row-',
    'row--1',
  ]);
});

test.each([
  ['D5: thirty digits', '123456789012345678901234567890', '123,456,789,012,345,678,901,234,567,890'],
  ['many decimals', '0.12345678901234567890', '0.1234567890123456789'],
  ['a small number', '-1234.5', '-1,234.5'],
])('a number is printed with every digit it was written with: %s', (_, written, printed) => {
  expect(formatNumber(written)).toBe(printed);
});

test('nought has no sign', () => {
  expect([formatNumber('-0'), formatNumber(-0)]).toEqual(['0', '0']);
});
