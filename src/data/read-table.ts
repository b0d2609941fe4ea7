import type { Column, DataTableDescription, Row } from '../schemas/data-table.ts';
import { cellFault } from './cell-fault.ts';
import { type CsvFault, type CsvRecord, parseCsv } from './parse-csv.ts';

/**
 * Read a CSV file and hold it against the description of its columns.
 *
 * @returns the rows that have the right number of cells, and everything that is wrong, in order of line
 */
export function readTable(
  text: string,
  { columns, key }: Pick<DataTableDescription, 'columns' | 'key'>,
): { rows: Row[]; faults: CsvFault[] } {
  const { header, records, faults } = parseCsv(text);
  if (header.length === 0) return { rows: [], faults };
  const rows = records
    .filter(({ fields }) => fields.length === header.length)
    .map((record) => toRow(record, header, key));
  return {
    rows,
    faults: [
      ...faults,
      ...headerFaults(header, columns),
      ...rows.flatMap((row) => cellFaults(row, columns)),
      ...keyFaults(rows, key),
    ].sort((a, b) => a.line - b.line),
  };
}

function toRow({ line, fields }: CsvRecord, header: string[], key: readonly string[]): Row {
  const cells = Object.fromEntries(header.map((name, index) => [name, fields[index] ?? '']));
  return { line, key: key.map((name) => cells[name] ?? '').join(' '), cells };
}

function headerFaults(header: string[], columns: readonly Column[]): CsvFault[] {
  const names = columns.map(({ name }) => name);
  return [
    ...header
      .filter((name) => !names.includes(name))
      .map((name) => ({ line: 1, message: `the column "${name}" is not described`, allowed: names })),
    ...names
      .filter((name) => !header.includes(name))
      .map((name) => ({
        line: 1,
        message: `the column "${name}" is described but not there`,
        allowed: header,
      })),
  ];
}

const cellFaults = ({ line, cells }: Row, columns: readonly Column[]): CsvFault[] =>
  columns.flatMap((column) => {
    const value = cells[column.name] ?? '';
    const message = cellFault(column, value);
    return message ? [{ line, column: column.name, message, found: `"${value}"` }] : [];
  });

function keyFaults(rows: readonly Row[], key: readonly string[]): CsvFault[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const empty = key.find((name) => row.cells[name] === '');
    if (empty !== undefined)
      return [{ line: row.line, column: empty, message: 'is empty, but it names the row' }];
    const other = first.get(row.key);
    if (other === undefined) first.set(row.key, row.line);
    return other === undefined
      ? []
      : [{ line: row.line, message: `"${row.key}" names the row of line ${other} too` }];
  });
}
