import { between, filterOf, listedNames } from '../data/query.ts';
import type { FindTable, Table } from '../data/table.ts';
import type { Column, Row } from '../schemas/data-table.ts';
import type { FigureName } from '../schemas/figure-components.ts';
import { panelsOf } from './small-multiples-data.ts';

/** The part of a table that a figure shows. */
export interface DataBehind {
  table: Table;
  columns: Column[];
  rows: readonly Row[];
}

/** The attributes of each kind of figure that name columns. */
const columnAttributes: Record<FigureName, readonly string[]> = {
  BarChart: ['x', 'y', 'note'],
  LineChart: ['x', 'series', 'y'],
  RangeChart: ['x', 'low', 'high', 'lowSource', 'highSource', 'note'],
  DotTimeline: ['date', 'lane', 'label'],
  SmallMultiples: [],
  BorderMap: [],
  Timeline: ['date', 'text', 'details'],
};

/** The columns of crossings, with those that the map's `sides` name after the first. */
const mapColumns = (sides: string) => ['name', ...listedNames(sides), 'type', 'status', 'status_as_of'];

/**
 * The rows and columns a figure draws, for the table under it. The attributes must have been read before: nothing is
 * checked here.
 */
export function dataBehind(
  name: FigureName,
  attributes: Readonly<Record<string, string | undefined>>,
  tables: FindTable,
): DataBehind[] {
  const { from, to, where, hollow } = attributes as Partial<
    Record<'from' | 'to' | 'where' | 'hollow', string>
  >;
  if (name === 'SmallMultiples') {
    return panelsOf(attributes['panels'] ?? '').map((panel) => {
      const table = tables(panel.table);
      const year = table.columns.find(({ type }) => type === 'year')?.name ?? '';
      return {
        table,
        columns: pick(table, [year, panel.column]),
        rows: table.rows.filter(between(year, from, to)),
      };
    });
  }
  const table = tables(attributes['data'] ?? '');
  if (name === 'BorderMap')
    return [{ table, columns: pick(table, mapColumns(attributes['sides'] ?? '')), rows: table.rows }];
  const names = columnAttributes[name].flatMap((attribute) => listedNames(attributes[attribute] ?? ''));
  const time = attributes['date'] ?? attributes['x'] ?? '';
  const filtered = hollow?.split('=')[0]?.replace('!', '') ?? '';
  return [
    {
      table,
      columns: pick(table, [...names, filtered]),
      rows: table.rows.filter(filterOf(table, 'where', where)).filter(between(time, from, to)),
    },
  ];
}

const pick = (table: Table, names: readonly string[]): Column[] => {
  const wanted = new Set(names);
  return [...wanted].flatMap((name) => table.columns.find((column) => column.name === name) ?? []);
};
