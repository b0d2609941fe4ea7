import { FigureFault } from '../data/figure-fault.ts';
import { formatPartialDate } from '../data/partial-date.ts';
import { between, columnOf, columnsOf, filterOf } from '../data/query.ts';
import { type FindTable, numberIn, shortLabel, textIn } from '../data/table.ts';
import type { BarChartAttributes } from '../schemas/figure-components.ts';
import { refuseNegative } from './amounts.ts';
import { labelledYears } from './line-chart-data.ts';
import { type Marker, readMarkers } from './markers.ts';

export interface Bar {
  name: string;
  /** Undefined where the number is missing: no bar, and the words “not known”. */
  value: number | undefined;
  hollow: boolean;
  labelled: boolean;
  /** What kind of number it is, printed after it. */
  note: string;
}

export interface BarChartModel {
  unit: string;
  layout: 'columns' | 'rows';
  hollowLabel: string | undefined;
  /** One group in columns; in rows one for each column of numbers. */
  groups: { label: string; bars: Bar[] }[];
  markers: Marker[];
}

/**
 * Read what a bar chart shows. Years stand in columns unless `layout` says rows; anything else stands in rows.
 *
 * @throws FigureFault for a column, filter or label that does not fit the table, and for a number below zero
 */
export function readBarChart(attributes: BarChartAttributes, tables: FindTable): BarChartModel {
  const { x, y, from, to, label, hollow, note } = attributes;
  const table = tables(attributes.data);
  const names = columnOf(table, 'x', x);
  const columns = columnsOf(table, 'y', y, ['number', 'integer']);
  const layout = attributes.layout ?? (names.type === 'year' ? 'columns' : 'rows');
  if (layout === 'columns' && names.type !== 'year')
    throw new FigureFault('layout', 'can be columns only where x holds years');
  if (layout === 'columns' && columns.length > 1) {
    throw new FigureFault('y', 'takes one column where bars stand in columns; write layout="rows" for more');
  }
  const noteColumn = note === undefined ? undefined : columnOf(table, 'note', note).name;
  const rows = table.rows.filter(filterOf(table, 'where', attributes.where)).filter(between(x, from, to));
  if (rows.length === 0) throw new FigureFault('where', 'leaves no row of the table');
  for (const { name } of columns) refuseNegative('y', name, rows);
  const isHollow = hollow === undefined ? () => false : filterOf(table, 'hollow', hollow);
  const labelled = layout === 'columns' ? labelledYears(label, rows, x) : new Set<number>();
  return {
    unit: columns[0]?.unit ?? '',
    layout,
    hollowLabel: attributes.hollowLabel,
    groups: columns.map((column) => ({
      label: shortLabel(column),
      bars: rows.map((row) => ({
        name: names.type === 'date' ? formatPartialDate(textIn(row, x)) : textIn(row, x),
        value: numberIn(row, column.name),
        hollow: isHollow(row),
        labelled: labelled.has(Number(textIn(row, x))),
        note: noteColumn ? textIn(row, noteColumn) : '',
      })),
    })),
    markers: readMarkers(attributes, tables),
  };
}
