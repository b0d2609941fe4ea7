import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../../src/fields/calendar-date.ts';

/** The day that is read, or what is said about it. */
function read(value: unknown): string {
  const { success, data, error } = calendarDate.safeParse(value);
  return success ? data : error.issues.map(({ message }) => message).join('; ');
}

describe('a day', () => {
  test.each(['2026-11-23', '1950-06-25', '2024-02-29', '2000-02-29', '2026-12-31'])('%s is read', (day) => {
    expect(read(day)).toBe(day);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
  ])('%s is not in any calendar', (day) => {
    expect(read(day)).toBe('is not a day of the calendar');
  });

  test.each([
    '23 November 2026',
    '2026-1-5',
    '26-01-05',
    '2026/01/05',
    '2026-01-05T00:00:00Z',
    ' 2026-01-05',
    '',
  ])('“%s” is not written as days are', (day) => {
    expect(read(day)).toBe('is not a day written YYYY-MM-DD');
  });

  test.each([20260105, null, undefined, true, ['2026-01-05']])('%j is not a day at all', (value) => {
    expect(read(value)).toBe('is not a day written YYYY-MM-DD');
  });
});

describe('a day that YAML has made a moment of', () => {
  test('is the day it was written as', () => {
    expect(read(new Date('2026-01-05T00:00:00Z'))).toBe('2026-01-05');
  });

  test('is refused when the moment never was', () => {
    expect(read(new Date('nonsense'))).toBe('is not a day written YYYY-MM-DD');
  });
});
