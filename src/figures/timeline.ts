import { scaleLinear } from 'd3-scale';
import { FigureFault } from '../data/figure-fault.ts';
import { between, columnOf, columnsOf, filterOf } from '../data/query.ts';
import { type FindTable, shortLabel, textIn } from '../data/table.ts';
import type { TimelineAttributes } from '../schemas/figure-components.ts';
import { spread } from './series.ts';
import { decimalYear, yearTicks } from './time.ts';

/** An entry of a timeline, in order of date. */
export interface TimelineItem {
  /** As it is in the table: a day or a year. */
  date: string;
  text: string;
  details: { label: string; text: string }[];
}

export interface TimelineModel {
  items: TimelineItem[];
  axis: TimelineAxis;
}

/** An upright axis beside the list. Heights are per cent of the list's own height, which only the browser knows. */
export interface TimelineAxis {
  ticks: { year: number; at: number }[];
  /** Where each item belongs in time, and where its number stands so that numbers do not touch. */
  points: { at: number; number: number }[];
}

/**
 * Read what a timeline shows.
 *
 * @throws FigureFault for a column or filter that does not fit the table
 */
export function readTimeline(attributes: TimelineAttributes, tables: FindTable): TimelineModel {
  const { date, from, to } = attributes;
  const table = tables(attributes.data);
  columnOf(table, 'date', date, ['date', 'year']);
  const words = columnOf(table, 'text', attributes.text).name;
  const details = attributes.details === undefined ? [] : columnsOf(table, 'details', attributes.details);
  const items = table.rows
    .filter(filterOf(table, 'where', attributes.where))
    .filter(between(date, from, to))
    .sort((a, b) => (textIn(a, date) < textIn(b, date) ? -1 : 1))
    .map((row) => ({
      date: textIn(row, date),
      text: textIn(row, words),
      details: details
        .map((column) => ({ label: shortLabel(column), text: textIn(row, column.name) }))
        .filter((detail) => detail.text !== ''),
    }));
  if (items.length === 0) throw new FigureFault('where', 'leaves no row of the table');
  return { items, axis: axisOf(items.map((item) => decimalYear(item.date))) };
}

/**
 * An item takes about 80 px, so a number of 20 px takes a quarter of an item's share of the height; the axis is inset by
 * half of that at either end.
 */
function axisOf(times: readonly number[]): TimelineAxis {
  const gap = 26 / Math.max(times.length, 4);
  const [first, last] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times) + 0.01)];
  const at = scaleLinear([first, last], [gap / 2, 100 - gap / 2]);
  const numbers = spread(
    times.map((time) => at(time)),
    gap,
    gap / 2,
    100 - gap / 2,
  );
  return {
    ticks: yearTicks(first, last, Math.min(times.length, 8), 1).map((year) => ({ year, at: at(year) })),
    points: times.map((time, index) => ({ at: at(time), number: numbers[index] ?? 0 })),
  };
}
