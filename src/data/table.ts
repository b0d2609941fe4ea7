import GithubSlugger from 'github-slugger';
import type { Column, DataTableDescription, Row } from '../schemas/data-table.ts';
import { FigureFault } from './figure-fault.ts';

/** A table with its rows. */
export interface Table extends DataTableDescription {
  id: string;
  rows: readonly Row[];
}

/** Find a table by its id. Throws FigureFault for one that does not exist. */
export type FindTable = (id: string) => Table;

/** Finds tables among those in hand. */
export const tableFinder =
  (tables: readonly Table[]): FindTable =>
  (id) => {
    const table = tables.find((candidate) => candidate.id === id);
    if (table) return table;
    throw new FigureFault('data', `"${id}" is not a table`, id);
  };

/** The number in a cell; undefined where the cell is empty. */
export function numberIn(row: Row, column: string): number | undefined {
  const value = row.cells[column] ?? '';
  return value === '' ? undefined : Number(value);
}

/** The text of a cell; empty where nothing is known. */
export const textIn = (row: Row, column: string): string => row.cells[column] ?? '';

/** A column's label as charts print it. */
export const shortLabel = ({ short, label }: Column): string => short ?? label;

/**
 * The ids of the rows on the page of their table, by key: `row-2021`, `row-2010-kotra`. Two keys that differ in case or in
 * signs alone get different ones, and a key without letters one too.
 */
export function rowAnchors(rows: readonly Row[]): ReadonlyMap<string, string> {
  const slugger = new GithubSlugger();
  return new Map(rows.map(({ key }) => [key, slugger.slug(`row ${key.normalize('NFC')}`)]));
}
