import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';

const message = 'is not a date written YYYY, YYYY-MM or YYYY-MM-DD';

/**
 * A date as far as it is known: `"1950"`, `1950-10` or `1950-10-03`, kept as that string. A year alone needs quotation
 * marks in YAML, which takes it for a number otherwise; a number is accepted all the same.
 */
export const partialDate = z.preprocess(
  (value) => {
    if (typeof value === 'number') return String(value);
    return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value;
  },
  z
    .string(message)
    .refine(
      (text) =>
        /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) ||
        (/^\d{4}-\d{2}-\d{2}$/.test(text) && calendarDate.safeParse(text).success),
      message,
    ),
);
