import type { Column } from '../schemas/data-table.ts';
import { partialDateFault } from './partial-date.ts';

/** Noughts that no number has: in front of other digits, or with a sign. A code such as 007 is text. */
const oddNought = /^-?0\d|^-0(?:\.0*)?$/;

/** What a spreadsheet that opens the published file takes for a formula; a number may have a sign. */
const formula = /^(?:[=@]|[+-](?![\d.\s]))/;

/** Digits with an optional sign and decimal point; no thousands separators, no exponents. */
const decimal = /^-?\d+(\.\d+)?$/;

/**
 * What is wrong with a cell of a column, as the rest of a sentence about it.
 *
 * @param value the cell as written; an empty one is always right
 */
export function cellFault({ type, values }: Column, value: string): string | undefined {
  if (value === '') return undefined;
  if (value !== value.trim()) return 'begins or ends with a space';
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(value) ? noughtFault(value) : 'is not a whole number';
    case 'number':
      return decimal.test(value) ? noughtFault(value) : 'is not a number such as 1234.5';
    case 'year':
      return /^\d{4}$/.test(value) ? undefined : 'is not a year written YYYY';
    case 'date':
      return partialDateFault(value);
    case 'category':
      return !values || values.includes(value) ? undefined : `is not one of ${values.join(', ')}`;
    case 'sources':
      return value.split(';').every((key) => /^[a-z0-9][a-z0-9-]*$/.test(key))
        ? undefined
        : 'is not a list of citation keys joined by ;';
    case 'text':
      return formula.test(value)
        ? 'begins as a formula does, and a spreadsheet would work it out'
        : undefined;
  }
}

const noughtFault = (value: string): string | undefined =>
  oddNought.test(value)
    ? 'has a nought that would be lost: a code is text, and minus nought is 0'
    : undefined;
