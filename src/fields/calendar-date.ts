import { z } from 'astro/zod';

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: 2024-02-29 does, 2026-02-29 does not. */
function isDayOfTheCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * A day, written `YYYY-MM-DD` and kept as that string: it sorts, compares and prints without a time zone.
 *
 * YAML readers may hand over a Date for an unquoted day; it is turned back into the day it was written as.
 */
export const calendarDate = z.preprocess(
  (value) =>
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value,
  z
    .string('is not a day written YYYY-MM-DD')
    .regex(pattern, 'is not a day written YYYY-MM-DD')
    .refine((text) => !pattern.test(text) || isDayOfTheCalendar(text), 'is not a day of the calendar'),
);
