import type { ValueAttributes } from '../schemas/figure-components.ts';
import { formatValue } from './format-value.ts';
import { columnOf, rowOf } from './query.ts';
import type { FindTable } from './table.ts';

/**
 * The text a `<Value>` prints.
 *
 * @throws FigureFault for a table, row or column that does not exist, an empty cell, a format that does not fit
 */
export function printValue({ data, row, column, as }: ValueAttributes, tables: FindTable): string {
  const table = tables(data);
  return formatValue(rowOf(table, 'row', row), columnOf(table, 'column', column), as);
}
