import { site } from '../site.ts';
import type { Column, Row } from '../schemas/data-table.ts';
import type { ValueFormat } from '../schemas/figure-components.ts';
import { formatPartialDate } from './partial-date.ts';
import { FigureFault } from './figure-fault.ts';

const digits = (maximumFractionDigits: number) =>
  new Intl.NumberFormat(site.language, { maximumFractionDigits });
const fixed = (fractionDigits: number) =>
  new Intl.NumberFormat(site.language, {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
    // As statistical offices round: a half goes to the even digit, so that halves do not all go up.
    roundingMode: 'halfEven',
  });

/** A number as charts and tables print it: commas between thousands, no more decimals than it was given with. */
export const formatNumber = (value: number): string => digits(10).format(value);

/** Millions of dollars as the essays write them: `$318m`, `$2.43bn`. */
export const formatUsdMillion = (millions: number): string =>
  Math.abs(millions) < 1000 ? `$${digits(1).format(millions)}m` : `$${fixed(2).format(millions / 1000)}bn`;

type Formatter = {
  fits: (column: Column) => boolean;
  needs: string;
  print: (value: string, column: Column) => string;
};

const isNumeric = ({ type }: Column) => type === 'number' || type === 'integer';

const formatters: Record<ValueFormat, Formatter> = {
  'usd-million': {
    fits: (column) => isNumeric(column) && column.unit === 'USD million',
    needs: 'a number with the unit USD million',
    print: (value) => formatUsdMillion(Number(value)),
  },
  integer: { fits: isNumeric, needs: 'a number', print: (value) => digits(0).format(Number(value)) },
  number: { fits: isNumeric, needs: 'a number', print: (value) => formatNumber(Number(value)) },
  percent: {
    fits: (column) => isNumeric(column) && column.unit === 'per cent',
    needs: 'a number with the unit per cent',
    print: (value) => `${formatNumber(Number(value))} per cent`,
  },
  unit: {
    fits: (column) => isNumeric(column) && column.unit !== undefined,
    needs: 'a number with a unit',
    print: (value, { unit }) => `${formatNumber(Number(value))} ${unit}`,
  },
  date: { fits: ({ type }) => type === 'date', needs: 'a date', print: formatPartialDate },
  year: {
    fits: ({ type }) => type === 'date' || type === 'year',
    needs: 'a year or a date',
    print: (value) => value.slice(0, 4),
  },
  text: { fits: () => true, needs: 'a cell', print: (value) => value },
};

/**
 * Print a cell.
 *
 * @throws FigureFault when the cell is empty or the format does not fit its column
 */
export function formatValue(row: Row, column: Column, format: ValueFormat): string {
  const { fits, needs, print } = formatters[format];
  const value = row.cells[column.name] ?? '';
  if (!fits(column)) {
    const has = column.unit ? `${column.type} in ${column.unit}` : column.type;
    throw new FigureFault('as', `"${format}" needs ${needs}, but ${column.name} holds ${has}`);
  }
  if (value === '') throw new FigureFault('row', `"${row.key}" has nothing in ${column.name}`);
  return print(value, column);
}
