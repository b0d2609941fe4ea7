import { expect, test } from 'vitest';
import { summary } from '../../../../src/search/client/summary.ts';

const whole = { dropped: [] };

test.each([
  [summary('coal', whole, 0), 'Nothing found for “coal”. Try fewer or other words.'],
  [summary('coal', whole, 1), '1 result for “coal”'],
  [summary('coal', whole, 12), '12 results for “coal”'],
  [summary('coal', whole, 3, 12), '3 of 12 results for “coal”'],
  [summary('coal', whole, 0, 12), '0 of 12 results for “coal”'],
  [summary('caol', { dropped: [], instead: 'coal' }, 2), 'Nothing found for “caol”. 2 results for “coal”'],
  [
    summary('zeppelin coal', { dropped: ['zeppelin'] }, 2),
    'Nothing has all of “zeppelin coal”. 2 results without “zeppelin”',
  ],
  [
    summary('"coal fell" x', { dropped: ['“coal fell”', 'x'] }, 2),
    'Nothing has all of “"coal fell" x”. 2 results without the phrase “coal fell” and “x”',
  ],
])('%s', (line, expected) => {
  expect(line).toBe(expected);
});
