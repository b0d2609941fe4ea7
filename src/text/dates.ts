import { publication } from '../publication.ts';

const longDay = new Intl.DateTimeFormat(publication.language, { dateStyle: 'long', timeZone: 'UTC' });

/** Midnight UTC at the start of a day written YYYY-MM-DD. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** `2026-11-23` as a reader says it: 23 November 2026. */
export const formatDay = (day: string): string => longDay.format(startOfDay(day));

/**
 * The day some months after another, YYYY-MM-DD; the last of its month where that month has no such day.
 *
 * @param day YYYY-MM-DD
 * @param months how many, from 0
 */
export function monthsAfter(day: string, months: number): string {
  const date = startOfDay(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  if (date.getUTCDate() > wanted) date.setUTCDate(wanted);
  return date.toISOString().slice(0, 10);
}
