import { keysOfRow } from '../../data/table-sources.ts';
import type { Column, Row } from '../../schemas/data-table.ts';
import { unknownKey } from './nearest-keys.ts';
import type { Finding } from '../../reading/problem.ts';
import type { Fields } from '../../reading/yaml-record.ts';

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
export const unknownInRows = (columns: Column[], rows: readonly Row[], keys: readonly string[]): Finding[] =>
  rows.flatMap((row) =>
    keysOfRow({ columns }, row)
      .filter((key) => !keys.includes(key))
      .map((key) => ({ line: row.line, ...unknownKey(key, keys) })),
  );
