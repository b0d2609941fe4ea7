import type { CslDate } from '../schemas/source.ts';
import { publication } from '../publication.ts';
import { formatDay } from '../text/dates.ts';

const longMonth = new Intl.DateTimeFormat(publication.language, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const two = (number: number) => String(number).padStart(2, '0');

/** A date as far as it is known: `5 August 2017`, `August 2017`, `2017`, or the record's own words. */
export function formatCslDate(date: CslDate): string {
  if ('literal' in date) return date.literal;
  const [year = 0, month, day] = date['date-parts'][0] ?? [];
  if (month === undefined) return String(year);
  if (day === undefined) return longMonth.format(Date.UTC(year, month - 1));
  return formatDay(isoDate(date) ?? '');
}

/** A date as ISO 8601 as far as it is known: `2017-08-05`, `2017-08`, `2017`; nothing for one in words. */
export function isoDate(date: CslDate): string | undefined {
  if ('literal' in date) return undefined;
  const [year = 0, ...rest] = date['date-parts'][0] ?? [];
  return [String(year).padStart(4, '0'), ...rest.map(two)].join('-');
}

/** The year of a date; nothing for one in words. */
export const yearOf = (date: CslDate): number | undefined =>
  'literal' in date ? undefined : date['date-parts'][0]?.[0];
