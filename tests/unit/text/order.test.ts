import { expect, test } from 'vitest';
import { byName } from '../../../src/text/order.ts';

const sorted = (...names: string[]) =>
  names
    .map((name) => ({ name }))
    .sort(byName((record) => record.name))
    .map(({ name }) => name);

test('names stand in the order of a British index: capitals and accents make no difference', () => {
  expect(sorted('trade', 'Éclairs', 'Border', 'alliance', 'Ecology')).toEqual([
    'alliance',
    'Border',
    'Éclairs',
    'Ecology',
    'trade',
  ]);
});

test('the same names come out in the same order whatever order they came in', () => {
  expect(sorted('Weapons', 'Trade', 'Sanctions')).toEqual(sorted('Sanctions', 'Weapons', 'Trade'));
});
