import { site } from '../site.ts';
import { formatDay, startOfDay } from './dates.ts';

const month = new Intl.DateTimeFormat(site.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `1950`, `1950-10` or `1950-10-03` as a reader says it: 1950, October 1950, 3 October 1950. */
export function formatPartialDate(date: string): string {
  if (date.length === 10) return formatDay(date);
  return date.length === 7 ? month.format(startOfDay(`${date}-01`)) : date;
}
