import { FigureFault } from '../data/figure-fault.ts';
import { formatPartialDate } from '../data/partial-date.ts';
import { between, columnOf, filterOf } from '../data/query.ts';
import { type FindTable, numberIn, textIn } from '../data/table.ts';
import type { RangeChartAttributes } from '../schemas/figure-components.ts';

export interface Range {
  name: string;
  low: number;
  /** Undefined for a range without an upper end. */
  high: number | undefined;
  /** Who says what, and what lies outside. */
  words: string;
}

export interface RangeChartModel {
  unit: string;
  log: boolean;
  ranges: Range[];
  reference: { value: number; label: string } | undefined;
}

/**
 * Read what a range chart shows.
 *
 * @throws FigureFault for a column or filter that does not fit the table, a range upside down, a zero on a log scale
 */
export function readRangeChart(attributes: RangeChartAttributes, tables: FindTable): RangeChartModel {
  const { x, scale, reference, referenceLabel, from, to } = attributes;
  const table = tables(attributes.data);
  const names = columnOf(table, 'x', x);
  const low = columnOf(table, 'low', attributes.low, ['number', 'integer']);
  const high = columnOf(table, 'high', attributes.high, ['number', 'integer']);
  const wordColumns = (['lowSource', 'highSource', 'note'] as const).map((name) => {
    const column = attributes[name];
    return column === undefined ? undefined : columnOf(table, name, column).name;
  });
  const ranges = table.rows
    .filter(filterOf(table, 'where', attributes.where))
    .filter(between(x, from, to))
    .filter((row) => numberIn(row, low.name) !== undefined)
    .map((row) => {
      const [lowest = 0, highest] = [numberIn(row, low.name), numberIn(row, high.name)];
      if (highest !== undefined && highest < lowest) {
        throw new FigureFault('high', `"${row.key}" ends at ${highest}, below its start at ${lowest}`);
      }
      if (scale === 'log' && lowest <= 0)
        throw new FigureFault('scale', `"log" has no place for ${lowest} of "${row.key}"`);
      const [lowWords, highWords, note] = wordColumns.map((column) => (column ? textIn(row, column) : ''));
      return {
        name: names.type === 'date' ? formatPartialDate(textIn(row, x)) : textIn(row, x),
        low: lowest,
        high: highest,
        words: wordsOf(lowest === highest, lowWords ?? '', highWords ?? '', note ?? ''),
      };
    });
  if (ranges.length === 0) throw new FigureFault('where', 'leaves no row of the table');
  return {
    unit: low.unit ?? '',
    log: scale === 'log',
    ranges,
    reference:
      reference === undefined ? undefined : { value: Number(reference), label: referenceLabel ?? reference },
  };
}

function wordsOf(single: boolean, low: string, high: string, note: string): string {
  const parts = [
    low && (single || !high ? low : `Low: ${low}`),
    high && !single ? `High: ${high}` : '',
    note && (low || high ? `Outside: ${note}` : note),
  ];
  return parts.filter(Boolean).join('. ');
}
