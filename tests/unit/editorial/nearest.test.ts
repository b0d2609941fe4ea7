import { expect, test } from 'vitest';
import { choices, nearest } from '../../../src/reading/nearest.ts';

const desks = ['archive-desk', 'border-desk', 'sanctions-desk'];

test('the nearest name is the one with the fewest letters changed', () => {
  expect(nearest('boarder-desk', desks)).toBe('border-desk');
});

test('case, spaces and underscores are no difference', () => {
  expect(nearest('Border Desk', desks)).toBe('border-desk');
  expect(nearest('SANCTIONS_DESK', desks)).toBe('sanctions-desk');
});

test('a name that resembles nothing has no nearest', () => {
  expect(nearest('xylophone', desks)).toBeUndefined();
  expect(nearest('border-desk', [])).toBeUndefined();
});

test('a short list is given in alphabetical order, a long one with the nearest first', () => {
  const many = Array.from({ length: 30 }, (_, index) => `essay-${String(index).padStart(2, '0')}`);
  expect(choices('zzz', ['b', 'a']).allowed).toEqual(['a', 'b']);
  expect(choices('essay-29x', many).allowed?.[0]).toBe('essay-29');
});
