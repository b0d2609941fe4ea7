import type { Row } from '../schemas/data-table.ts';
import type { Table } from './table.ts';

/** The keys of the sources one row names. */
export const keysOfRow = ({ columns }: Pick<Table, 'columns'>, { cells }: Row): string[] =>
  columns
    .filter(({ type }) => type === 'sources')
    .flatMap(({ name }) => (cells[name] ?? '').split(';').filter((key) => key !== ''));

/** The keys of all sources a table rests on: those of its description, and those of its rows. Each once. */
export const keysOfTable = (table: Table): Set<string> =>
  new Set([...table.sources, ...table.rows.flatMap((row) => keysOfRow(table, row))]);
