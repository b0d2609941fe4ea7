import GithubSlugger from 'github-slugger';
import type { Column, DataTableDescription, Row } from '../schemas/data-table.ts';

/** A table with its rows. */
export interface Table extends DataTableDescription {
  id: string;
  rows: readonly Row[];
}

/** Find a table by its id. Throws FigureFault for one that does not exist. */
export type FindTable = (id: string) => Table;

/** The number in a cell; undefined where the cell is empty. */
export function numberIn(row: Row, column: string): number | undefined {
  const value = row.cells[column] ?? '';
  return value === '' ? undefined : Number(value);
}

/** The text of a cell; empty where nothing is known. */
export const textIn = (row: Row, column: string): string => row.cells[column] ?? '';

/** A column's label as charts print it. */
export const shortLabel = ({ short, label }: Column): string => short ?? label;

/** The id of a row on the page of its table: `row-2021`, `row-2010-kotra`. */
export const rowAnchor = (key: string): string => `row-${new GithubSlugger().slug(key)}`;

/** The sources a row names. */
export const sourcesOf = (row: Row, columns: readonly Column[]): string[] =>
  columns
    .filter(({ type }) => type === 'sources')
    .flatMap(({ name }) => textIn(row, name).split(';'))
    .filter((key) => key !== '');

/** The keys of all sources a table rests on: those of its description, and those of its rows. Each once. */
export const keysOfTable = ({ sources, columns, rows }: Table): Set<string> =>
  new Set([...sources, ...rows.flatMap((row) => sourcesOf(row, columns))]);
