import { z } from 'astro/zod';
import { oneLine } from './text.ts';

/** The seasons in the order CSL numbers them, from 1. */
export const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'] as const;

const isDay = ([year = 0, month = 1, day = 1]: readonly number[]): boolean => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A year, month or day; the programs that write CSL put some in quotation marks. */
const part = z.preprocess(
  (value) => (typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value),
  z.int('is not a whole number'),
);

// A two-figure year is read as one of the 1900s by half of all programs, and one before our era by none.
const hasFourFigures = ([year = 0]: readonly number[]): boolean => year >= 1000 && year <= 9999;

const parts = z
  .array(part)
  .min(1, 'has no year')
  .max(3, 'has more than year, month and day')
  .refine((date) => date.length === 0 || hasFourFigures(date), {
    error: 'does not begin with a year of four figures',
    params: { hint: "For another year give its words: { literal: '221 BCE' }" },
  })
  .refine((date) => !hasFourFigures(date) || isDay(date), 'is not a date of the calendar');

const comparable = (date: readonly number[]): string =>
  date.map((number) => String(number).padStart(4, '0')).join('-');

/** Words that say what the other fields can say, by themselves. */
function fromWords(words: string): CslDate {
  const season = seasons.findIndex((name) =>
    new RegExp(`^${name === 'Autumn' ? '(autumn|fall)' : name} \\d{4}$`, 'i').test(words),
  );
  if (season >= 0) return { 'date-parts': [[Number(words.slice(-4))]], season: season + 1 };
  const circa = /^(?:circa|ca?\.) ?(\d{4})$/i.exec(words);
  if (circa && hasFourFigures([Number(circa[1])])) return { 'date-parts': [[Number(circa[1])]], circa: true };
  return { literal: words };
}

/** A date as far as it is known. */
export type CslDate =
  | { 'date-parts': number[][]; circa?: boolean | undefined; season?: number | undefined }
  | { literal: string };

/**
 * A date as CSL has it: a day, a month or a year; two of them for a range; `circa` where it is a guess, `season` beside a
 * year; or words.
 */
export const cslDate = z.union(
  [
    z
      .strictObject({
        'date-parts': z
          .array(parts)
          .min(1, 'has no date')
          .refine(({ length }) => length < 3, 'has more than a beginning and an end')
          .refine(
            ([start = [], end]) => end === undefined || comparable(start) < comparable(end),
            'ends before it begins',
          ),
        circa: z.boolean('is not true or false').optional().describe('Whether the date is a guess.'),
        season: z
          .int('is not a number from 1 to 4')
          .min(1, 'is not a number from 1 to 4')
          .max(4, 'is not a number from 1 to 4')
          .optional()
          .describe('1 for spring, 2 summer, 3 autumn, 4 winter, beside a year alone.'),
      })
      .refine(
        ({ season, 'date-parts': [start, end] }) =>
          season === undefined || (start?.length === 1 && end === undefined),
        { path: ['season'], message: 'stands beside a year alone' },
      ),
    z
      .strictObject({
        literal: oneLine(60),
      })
      .transform(({ literal }) => fromWords(literal)),
  ],
  {
    error:
      'is not a date: write { date-parts: [[2017, 12, 22]] }, { date-parts: [[2020]], season: 1 }, { date-parts: [[1950]], circa: true } or { literal: undated }',
  },
);
