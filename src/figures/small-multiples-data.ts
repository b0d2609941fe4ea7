import { FigureFault } from '../data/figure-fault.ts';
import { between, columnOf } from '../data/query.ts';
import { type FindTable, numberIn, shortLabel, textIn } from '../data/table.ts';
import type { SmallMultiplesAttributes } from '../schemas/figure-components.ts';
import { refuseNegative } from './amounts.ts';
import { type Marker, readMarkers } from './markers.ts';

interface Panel {
  title: string;
  bars: boolean;
  points: { year: number; value: number | undefined; labelled: boolean }[];
}

export interface SmallMultiplesModel {
  panels: Panel[];
  markers: Marker[];
  years: [number, number];
}

/** A panel as the attribute writes it. */
export interface PanelSource {
  table: string;
  column: string;
  bars: boolean;
}

/** Take `table/column/bars; table/column/line` apart. */
export const panelsOf = (panels: string): PanelSource[] =>
  panels.split(';').map((entry) => {
    const [table = '', column = '', kind = '', ...rest] = entry.trim().split('/');
    if (rest.length > 0 || (kind !== 'bars' && kind !== 'line')) {
      throw new FigureFault('panels', `"${entry.trim()}" is not table/column/bars or table/column/line`);
    }
    return { table, column, bars: kind === 'bars' };
  });

/**
 * Read what small multiples show: columns of any tables that have one row a year.
 *
 * @throws FigureFault for a table or column that does not exist, a table without a column of years, a number below zero
 */
export function readSmallMultiples(
  attributes: SmallMultiplesAttributes,
  tables: FindTable,
): SmallMultiplesModel {
  const { from, to, label } = attributes;
  const years: [number, number] = [Number(from), Number(to)];
  if (years[1] < years[0]) throw new FigureFault('to', `"${to}" is before "${from}"`);
  const sources = panelsOf(attributes.panels);
  if (sources.length < 2 || sources.length > 4)
    throw new FigureFault('panels', `has ${sources.length} panels; it takes two to four`);
  const wanted = label?.split(/\s+/).filter(Boolean).map(Number);
  const panels = sources.map(({ table: id, column: name, bars }) => {
    const table = tables(id);
    const column = columnOf(table, 'panels', name, ['number', 'integer']);
    const yearColumn = table.columns.find(({ type }) => type === 'year')?.name;
    if (yearColumn === undefined) throw new FigureFault('panels', `"${id}" has no column of years`);
    const rows = table.rows.filter(between(yearColumn, from, to));
    refuseNegative('panels', column.name, rows);
    return {
      title: titleOf(shortLabel(column), column.unit),
      bars,
      points: Array.from({ length: years[1] - years[0] + 1 }, (_, index) => {
        const year = years[0] + index;
        const row = rows.find((candidate) => Number(textIn(candidate, yearColumn)) === year);
        return { year, value: row && numberIn(row, column.name), labelled: !wanted || wanted.includes(year) };
      }),
    };
  });
  return { panels, markers: readMarkers(attributes, tables), years };
}

const titleOf = (label: string, unit: string | undefined): string =>
  unit === undefined || label.toLowerCase() === unit ? label : `${label}, ${unit}`;
