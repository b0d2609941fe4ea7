import { sourcesOf } from '../data/table.ts';
import type { Column, Row } from '../schemas/data-table.ts';
import { unknownKey } from './citations/nearest-keys.ts';
import type { Finding } from './problem.ts';
import type { Fields } from './source/yaml-record.ts';

/** The chief sources of a table that have no record, each at its line of the description. */
export const unknownInDescription = (
  fields: Fields,
  cited: readonly string[],
  keys: readonly string[],
): Finding[] =>
  cited.flatMap((key, index) =>
    keys.includes(key) ? [] : [{ line: fields.lineOf(['sources', index]), ...unknownKey(key, keys) }],
  );

/** The sources of a table’s rows that have no record, each at the line of its row. */
export const unknownInRows = (
  columns: readonly Column[],
  rows: readonly Row[],
  keys: readonly string[],
): Finding[] =>
  rows.flatMap((row) =>
    sourcesOf(row, columns)
      .filter((key) => !keys.includes(key))
      .map((key) => ({ line: row.line, ...unknownKey(key, keys) })),
  );
