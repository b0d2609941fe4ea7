import { FigureFault } from '../data/figure-fault.ts';
import { between, columnOf, columnsOf, filterOf } from '../data/query.ts';
import { type FindTable, numberIn, shortLabel, textIn } from '../data/table.ts';
import type { Row } from '../schemas/data-table.ts';
import type { LineChartAttributes } from '../schemas/figure-components.ts';
import { refuseNegative } from './amounts.ts';
import { type Marker, readMarkers } from './markers.ts';
import { mostSeries } from './series.ts';

/** A value in a year; undefined where it is missing, so that the line breaks. */
export interface YearPoint {
  year: number;
  value: number | undefined;
  hollow: boolean;
  labelled: boolean;
}

export interface LineChartModel {
  unit: string;
  joined: boolean;
  hollowLabel: string | undefined;
  series: { label: string; points: YearPoint[] }[];
  markers: Marker[];
  /** First and last year. */
  years: [number, number];
}

/**
 * Read what a line chart shows.
 *
 * @throws FigureFault for a column, filter or label that does not fit the table, and for a number below zero
 */
export function readLineChart(attributes: LineChartAttributes, tables: FindTable): LineChartModel {
  const { x, y, series, from, to, label, hollow } = attributes;
  const table = tables(attributes.data);
  columnOf(table, 'x', x, ['year']);
  const columns = columnsOf(table, 'y', y, ['number', 'integer']);
  const rows = table.rows.filter(filterOf(table, 'where', attributes.where)).filter(between(x, from, to));
  if (rows.length === 0) throw new FigureFault('where', 'leaves no row of the table');
  for (const { name } of columns) refuseNegative('y', name, rows);
  const isHollow = hollow === undefined ? () => false : filterOf(table, 'hollow', hollow);
  const labelled = labelledYears(label, rows, x);
  const years: [number, number] = [
    Math.min(...rows.map((row) => Number(textIn(row, x)))),
    Math.max(...rows.map((row) => Number(textIn(row, x)))),
  ];
  const pointsOf = (own: readonly Row[], column: string): YearPoint[] =>
    Array.from({ length: years[1] - years[0] + 1 }, (_, index) => {
      const year = years[0] + index;
      const row = own.find((candidate) => Number(textIn(candidate, x)) === year);
      const value = row && numberIn(row, column);
      return { year, value, hollow: row !== undefined && isHollow(row), labelled: labelled.has(year) };
    });
  const lines = series
    ? groupsOf(rows, columnOf(table, 'series', series, ['category', 'text']).name).map(([name, own]) => ({
        label: name,
        points: pointsOf(own, columns[0]?.name ?? ''),
      }))
    : columns.map((column) => ({ label: shortLabel(column), points: pointsOf(rows, column.name) }));
  if (series && columns.length > 1) throw new FigureFault('y', 'takes one column beside series');
  if (lines.length > mostSeries)
    throw new FigureFault('series', `has ${lines.length} series; the most is ${mostSeries}`);
  return {
    unit: columns[0]?.unit ?? '',
    joined: attributes.join !== 'no',
    hollowLabel: attributes.hollowLabel,
    series: lines,
    markers: readMarkers(attributes, tables),
    years,
  };
}

function groupsOf(rows: readonly Row[], column: string): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(textIn(row, column), [...(groups.get(textIn(row, column)) ?? []), row]);
  return [...groups];
}

/** The years whose values are printed beside their points. */
export function labelledYears(label: string | undefined, rows: readonly Row[], x: string): Set<number> {
  const years = (label ?? '').split(/\s+/).filter(Boolean);
  const known = rows.map((row) => textIn(row, x));
  for (const year of years) {
    if (!known.includes(year)) throw new FigureFault('label', `"${year}" is not in the figure`, year, known);
  }
  return new Set(years.map(Number));
}
