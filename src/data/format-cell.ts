import type { Column } from '../schemas/data-table.ts';
import { formatPartialDate } from './partial-date.ts';
import { formatNumber } from './format-value.ts';

/** What stands in a table where nothing is known. */
export const notKnown = '–';

/** A cell as a table on a page prints it: numbers with commas, dates in words, a dash where nothing is known. */
export function formatCell({ type }: Column, value: string): string {
  if (value === '') return notKnown;
  if (type === 'number' || type === 'integer') return formatNumber(value);
  if (type === 'date') return formatPartialDate(value);
  if (type === 'sources') return value.split(';').join(', ');
  return typeset(value);
}

/** Tables are kept with straight apostrophes; pages print curly ones. */
export const typeset = (text: string): string => text.replace(/(?<=\p{L})'/gu, '’');
