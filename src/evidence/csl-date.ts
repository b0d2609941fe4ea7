import { type CslDate, seasons } from '../fields/csl-date.ts';
import { publication } from '../publication.ts';

const formatOf = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(publication.language, { timeZone: 'UTC', ...options });

/** How a date of one, two or three parts is said. */
const formats = [
  formatOf({ year: 'numeric' }),
  formatOf({ month: 'long', year: 'numeric' }),
  formatOf({ dateStyle: 'long' }),
];

const utc = ([year = 0, month = 1, day = 1]: readonly number[]) => Date.UTC(year, month - 1, day);
const two = (number: number) => String(number).padStart(2, '0');

/** Parts as ISO 8601 as far as they go: `2017-08-05`, `2017-08`, `2017`. */
export const isoParts = ([year = 0, ...rest]: readonly number[]): string =>
  [year, ...rest.map(two)].join('-');

/** What is known of a date that is more than words. */
export interface KnownDate {
  start: number[];
  end?: number[] | undefined;
  circa?: boolean | undefined;
  /** `Spring`, `Summer`, `Autumn` or `Winter` of the year it starts in. */
  season?: string | undefined;
}

/** A date in its parts; nothing for one in words. */
export function knownDate(date: CslDate): KnownDate | undefined {
  if ('literal' in date) return undefined;
  const [start = [], end] = date['date-parts'];
  return {
    start,
    end,
    circa: date.circa,
    season: date.season === undefined ? undefined : seasons[date.season - 1],
  };
}

/** Words of a date that say that there is none: these are printed, and left out of what programs read. */
export const isUndated = (date: CslDate): boolean =>
  'literal' in date && /^(undated|no date|n\.? ?d\.?)$/i.test(date.literal);

/** A date as far as it is known: `5 August 2017`, `January–March 2017`, `Spring 2020`, `c. 1950`, or the record's own words. */
export function formatCslDate(date: CslDate): string {
  const known = knownDate(date);
  if (known === undefined) return 'literal' in date ? date.literal : '';
  const { start, end, circa, season } = known;
  const words = [season, end ? formatRange(start, end) : formatParts(start)].filter(Boolean).join(' ');
  return circa ? `c. ${words}` : words;
}

const formatParts = (parts: readonly number[]): string => formats[parts.length - 1]?.format(utc(parts)) ?? '';

/** The dash between two words is closed up: `2016–2018`, `January–March 2017`, but `5 August – 7 September 2017`. */
function formatRange(start: readonly number[], end: readonly number[]): string {
  const format = start.length === end.length ? formats[start.length - 1] : undefined;
  const words = format?.formatRange(utc(start), utc(end)) ?? `${formatParts(start)} – ${formatParts(end)}`;
  const isClosed = start.length === 1 || (start.length === 2 && start[0] === end[0]);
  return words.replace(/\s*–\s*/, (dash) => (isClosed ? '–' : dash.replace(/\s/g, ' ')));
}

/** A date as ISO 8601 as far as it is known, a range by its start; nothing for one in words or guessed. */
export function isoDate(date: CslDate): string | undefined {
  const known = knownDate(date);
  return known === undefined || known.circa ? undefined : isoParts(known.start);
}

/** The year of a date, a range’s first; nothing for one in words. */
export const yearOf = (date: CslDate): number | undefined => knownDate(date)?.start[0];
