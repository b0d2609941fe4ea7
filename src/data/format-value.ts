import { publication } from '../publication.ts';
import type { Publication } from '../publication/schema.ts';
import type { Column, Row } from '../schemas/data-table.ts';
import type { ValueFormat } from '../schemas/figure-components.ts';
import { formatPartialDate } from './partial-date.ts';
import { FigureFault } from './figure-fault.ts';

// A number that rounds to nought has no sign.
const digits = (maximumFractionDigits: number) =>
  new Intl.NumberFormat(publication.language, { maximumFractionDigits, signDisplay: 'negative' });
const fixed = (fractionDigits: number) =>
  new Intl.NumberFormat(publication.language, {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
    // As statistical offices round: a half goes to the even digit, so that halves do not all go up.
    roundingMode: 'halfEven',
  });

/** As many decimals as the platform can print. */
const exact = digits(100);
const calculated = digits(10);

/**
 * A number as charts and tables print it: commas between thousands, no more decimals than it was given with. As text, a
 * number keeps every digit it was written with; as a number it has the sixteen or so of the machine.
 */
export const formatNumber = (value: number | string): string =>
  typeof value === 'string' ? exact.format(value as Intl.StringNumericLiteral) : calculated.format(value);

type Unit = Publication['units'][string];

type Formatter = {
  fits: (column: Column) => boolean;
  needs: string;
  print: (value: string, column: Column) => string;
};

const isNumeric = ({ type }: Column) => type === 'number' || type === 'integer';

/** A number in a unit that the publication prints in a way of its own: `$318m`, `$2.43bn`. */
function inSteps({ before, steps }: Unit, value: number): string {
  const size = Math.abs(value);
  const step = steps.findLast(({ from }) => size >= from) ?? steps[0];
  if (!step) return formatNumber(value);
  const { divide, decimals, after } = step;
  const format = decimals === undefined ? digits(1) : fixed(decimals);
  return `${before}${format.format(value / divide)}${after}`;
}

const unitFormatters = Object.fromEntries(
  Object.entries(publication.units).map(([name, unit]): [string, Formatter] => [
    name,
    {
      fits: (column) => isNumeric(column) && column.unit === unit.unit,
      needs: `a number with the unit ${unit.unit}`,
      print: (value) => inSteps(unit, Number(value)),
    },
  ]),
);

const plainFormatters: Record<ValueFormat, Formatter> = {
  integer: {
    fits: isNumeric,
    needs: 'a number',
    print: (value) => digits(0).format(value as Intl.StringNumericLiteral),
  },
  number: { fits: isNumeric, needs: 'a number', print: (value) => formatNumber(value) },
  percent: {
    fits: (column) => isNumeric(column) && column.unit === 'per cent',
    needs: 'a number with the unit per cent',
    print: (value) => `${formatNumber(value)} per cent`,
  },
  unit: {
    fits: (column) => isNumeric(column) && column.unit !== undefined,
    needs: 'a number with a unit',
    print: (value, { unit }) => `${formatNumber(value)} ${unit}`,
  },
  date: { fits: ({ type }) => type === 'date', needs: 'a date', print: formatPartialDate },
  year: {
    fits: ({ type }) => type === 'date' || type === 'year',
    needs: 'a year or a date',
    print: (value) => value.slice(0, 4),
  },
  text: { fits: () => true, needs: 'a cell', print: (value) => value },
};

/** The format that says most of a column’s numbers: in the publication’s own way, with their unit, or as they are. */
export function unitFormatOf(column: Column): string {
  const own = Object.entries(unitFormatters).find(([, { fits }]) => fits(column));
  if (own) return own[0];
  return isNumeric(column) && column.unit !== undefined ? 'unit' : 'text';
}

const formatters: Readonly<Record<string, Formatter>> = { ...unitFormatters, ...plainFormatters };

/**
 * Print a cell.
 *
 * @throws FigureFault when the cell is empty or the format does not fit its column
 */
export function formatValue(row: Row, column: Column, format: string): string {
  const formatter = formatters[format];
  if (!formatter)
    throw new FigureFault('as', `"${format}" is not a way to print a cell`, format, Object.keys(formatters));
  const { fits, needs, print } = formatter;
  const value = row.cells[column.name] ?? '';
  if (!fits(column)) {
    const has = column.unit ? `${column.type} in ${column.unit}` : column.type;
    throw new FigureFault('as', `"${format}" needs ${needs}, but ${column.name} holds ${has}`);
  }
  if (value === '') throw new FigureFault('row', `"${row.key}" has nothing in ${column.name}`);
  return print(value, column);
}
