import { afterEach, expect, test, vi } from 'vitest';
import buildLog, { reportedErrors } from '../../../src/commands/build-log.ts';
import { progress } from '../../../src/commands/progress.ts';

const say = (message: string, level: 'info' | 'error' = 'info') =>
  buildLog().write({ label: null, level, message, newLine: true } as never);

afterEach(() => {
  vi.restoreAllMocks();
  reportedErrors.length = 0;
});

test.each([
  ['our own steps', 'records indexed 300 of 1441', ['records indexed', 300, 1441]],
  [
    'Astro’s of a picture',
    '  \u001b[32m▶\u001b[39m /assets/quay.Bx_1.avif (reused cache entry) (+3ms) (12/120)',
    ['pictures', 12, 120],
  ],
])('progress of %s is shown', (_, message, shown) => {
  const show = vi.spyOn(progress, 'show').mockReturnValue();
  say(message);
  expect(show.mock.calls).toEqual([shown]);
});

test('an error is kept, without its stack, to be told in our words; of all else nothing is said', () => {
  const show = vi.spyOn(progress, 'show').mockReturnValue();
  say('The river froze over\n    at bridge.ts:1', 'error');
  say('✓ Completed in 2.3s.');
  expect([reportedErrors, show.mock.calls]).toEqual([['The river froze over'], []]);
});
