import { expect, test } from 'vitest';
import { dirOf } from '../../../src/text/direction.ts';

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['ur-PK', 'rtl'],
  ['en-GB', undefined],
  ['ko', undefined],
  ['az-Latn', undefined],
])('a text in %s has the direction %s', (language, dir) => {
  expect(dirOf(language)).toBe(dir);
});
