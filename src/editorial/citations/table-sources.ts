import type { Table } from '../../data/table.ts';
import { keysOfRow } from '../../data/table-sources.ts';
import type { Problem } from '../problem.ts';
import { unknownKey } from './nearest-keys.ts';

/** Every key in a table that is no source's name: on the line of its row, or in the description. */
export function checkTableSources(table: Table, known: readonly string[]): Problem[] {
  const unknown = (keys: readonly string[], file: string, line: number): Problem[] =>
    keys
      .filter((key) => !known.includes(key))
      .map((key) => ({ file: `content/data/${file}`, line, ...unknownKey(key, known) }));
  return [
    ...unknown(table.sources, `${table.id}.yml`, 1),
    ...table.rows.flatMap((row) => unknown(keysOfRow(table, row), `${table.id}.csv`, row.line)),
  ];
}
