import { expect, test } from 'vitest';
import { directionOf } from '../../../src/text/direction.ts';

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['ur-PK', 'rtl'],
  ['en-GB', undefined],
  ['ko', undefined],
  ['az-Latn', undefined],
])('a page in %s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
