import type { Column, ColumnType, Row } from '../schemas/data-table.ts';
import { FigureFault } from './figure-fault.ts';
import type { Table } from './table.ts';

/**
 * The column an attribute names.
 *
 * @param types the types it may have; any if left out
 * @throws FigureFault naming the columns that would do
 */
export function columnOf(
  table: Table,
  attribute: string,
  name: string,
  types?: readonly ColumnType[],
): Column {
  const fits = ({ type }: Column) => !types || types.includes(type);
  const column = table.columns.find((candidate) => candidate.name === name);
  const known = table.columns.filter(fits).map((candidate) => candidate.name);
  if (!column) throw new FigureFault(attribute, `"${name}" is not a column of "${table.id}"`, name, known);
  if (!fits(column)) {
    throw new FigureFault(
      attribute,
      `"${name}" holds ${column.type}, not ${types?.join(' or ')}`,
      undefined,
      known,
    );
  }
  return column;
}

/** The names in an attribute that lists them, separated by commas. */
export const listedNames = (names: string): string[] => names.split(',').map((name) => name.trim());

/** The columns an attribute names, separated by commas. */
export const columnsOf = (table: Table, attribute: string, names: string, types?: readonly ColumnType[]) =>
  listedNames(names).map((name) => columnOf(table, attribute, name, types));

/**
 * The row an attribute names by its key.
 *
 * @throws FigureFault naming the rows there are
 */
export function rowOf(table: Table, attribute: string, key: string): Row {
  const row = table.rows.find((candidate) => candidate.key === key);
  if (row) return row;
  const known = table.rows.map((candidate) => candidate.key);
  throw new FigureFault(
    attribute,
    `"${key}" is not a row of "${table.id}" (${table.key.join(' ')})`,
    key,
    known,
  );
}

type Test = (row: Row) => boolean;

/**
 * Read a filter: conditions joined by `;`, each `column=value` or `column!=value`, with `|` between several values.
 * `outcome=adopted; china_vote=for|abstained`. A value that no row has is a mistake, since it filters nothing.
 *
 * @throws FigureFault for a condition that cannot be read, a column or a value that does not exist
 */
export function filterOf(table: Table, attribute: string, where: string | undefined): Test {
  if (where === undefined) return () => true;
  const tests = where.split(';').map((condition): Test => {
    const [, name = '', sign = '', list = ''] = /^\s*([^!=]+?)\s*(!?=)(.*)$/.exec(condition) ?? [];
    if (sign === '')
      throw new FigureFault(attribute, `"${condition.trim()}" is not column=value or column!=value`);
    const column = columnOf(table, attribute, name).name;
    const values = list.split('|').map((value) => value.trim());
    for (const value of values) {
      if (value === '' || table.rows.some(({ cells }) => cells[column] === value)) continue;
      const known = [...new Set(table.rows.map(({ cells }) => cells[column] ?? ''))];
      throw new FigureFault(attribute, `no row has "${value}" in ${column}`, value, known);
    }
    return ({ cells }) => values.includes(cells[column] ?? '') === (sign === '=');
  });
  return (row) => tests.every((test) => test(row));
}

/**
 * Keep the rows whose year or date lies between two bounds, both included. A bound may be shorter than the dates:
 * `to="2018-03"` holds all of March.
 */
export const between =
  (column: string, from: string | undefined, to: string | undefined): Test =>
  ({ cells }) => {
    const value = cells[column] ?? '';
    return (!from || value.slice(0, from.length) >= from) && (!to || value.slice(0, to.length) <= to);
  };
