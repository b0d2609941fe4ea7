import { publication } from '../publication.ts';

const nameOfMonth = new Intl.DateTimeFormat(publication.language, { month: 'long', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, month) => nameOfMonth.format(new Date(Date.UTC(2000, month))));
const dates = new RegExp(
  `(?:\\b(\\d{1,2}) )?(?<!\\p{L})(${months.join('|')})(?: (\\d{4}))?\\b|\\b(\\d{4})\\b`,
  'gu',
);

/** Dates that a sentence states, as far as it does: `2013-12-12`, `2013-12`, `2013`; `--12-12` is a day of no stated year. */
export function statedDates(sentence: string): Set<string> {
  const found = [...sentence.matchAll(dates)].map(([, day, month = '', year, yearAlone]) => {
    if (yearAlone !== undefined) return yearAlone;
    const number = String(months.indexOf(month) + 1).padStart(2, '0');
    const ofDay = day === undefined ? '' : `-${day.padStart(2, '0')}`;
    return year === undefined ? `--${number}${ofDay}` : `${year}-${number}${ofDay}`;
  });
  // A month alone says nothing that could be looked for.
  return new Set(found.filter((date) => !/^--\d\d$/.test(date)));
}
