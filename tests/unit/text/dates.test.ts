import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatDay, monthsAfter } from '../../../src/text/dates.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a day', () => {
  test.each([
    ['2026-11-23', '23 November 2026'],
    ['1961-07-11', '11 July 1961'],
    ['2024-02-29', '29 February 2024'],
    ['2026-01-01', '1 January 2026'],
  ])('%s is printed as %s', (day, printed) => {
    expect(formatDay(day)).toBe(printed);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'is the same day to an editor in %s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      vi.resetModules();
      const dates = await import('../../../src/text/dates.ts');
      expect([new Date().getTimezoneOffset() !== 0, dates.formatDay('2026-01-01')]).toEqual([
        true,
        '1 January 2026',
      ]);
      expect(dates.startOfDay('2026-01-01').toISOString()).toBe('2026-01-01T00:00:00.000Z');
    },
  );
});

test.each([
  ['2026-01-10', 12, '2027-01-10'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-31', 0, '2026-12-31'],
])('of %s some months later (%i) is %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later);
});
