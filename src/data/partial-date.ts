import { calendarDate } from '../fields/calendar-date.ts';
import { formatDay } from '../text/dates.ts';
import { publication } from '../publication.ts';

const month = new Intl.DateTimeFormat(publication.language, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** What is wrong with a date of which the day, or day and month, may be unknown: `1961-07-11`, `1958-10`, `1962`. */
export function partialDateFault(text: string): string | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return 'is not a date written YYYY-MM-DD, YYYY-MM or YYYY';
  return calendarDate.safeParse(`${text}-01-01`.slice(0, 10)).error?.issues[0]?.message;
}

/** A date in words, as far as it is known: 11 July 1961, October 1958, 1962. */
export function formatPartialDate(text: string): string {
  if (text.length === 4) return text;
  return text.length === 7 ? month.format(new Date(`${text}-01T00:00:00Z`)) : formatDay(text);
}
