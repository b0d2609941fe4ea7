import { allTables, type DataTable, figuresUsing } from '../../catalogue/data.ts';
import { sourceLabels } from '../../catalogue/source-labels.ts';
import { formatCell, notKnown } from '../../data/format-cell.ts';
import { figureLabel } from '../../figures/numbering.ts';
import type { SearchRecord } from '../record.ts';
import { formatDay } from '../../text/dates.ts';
import { count } from '../../text/lists.ts';
import { wholePage } from './found-page.ts';

/** Words of a table that are indexed: enough for its first columns, and little enough to be sent as an answer. */
const tableWords = 400;

/** Each table: what is shown is what it says it holds; its columns, sources, figures and cells are only found. */
export const tablesFound = async (): Promise<SearchRecord[]> =>
  Promise.all(
    (await allTables()).map(async (table) => {
      const { path, title, asOf, description, processing, alsoCalled: called } = table;
      // `table of visits` is a common way to ask for one.
      const unseen = ['The table', ...columnsOf(table), ...(await usesOf(table)), await cellsOf(table)];
      return wholePage({ path, title, kind: 'Data', date: asOf, called }, `${description} ${processing}`, [
        unseen.join(' '),
      ]);
    }),
  );

const columnsOf = ({ columns }: DataTable): string[] =>
  columns.map(({ label, description, unit, name }) =>
    [label, description, unit && `Unit: ${unit}.`, name].filter(Boolean).join(' '),
  );

async function usesOf({ id, sources, licence, asOf, rows }: DataTable): Promise<string[]> {
  const [labels, figures] = await Promise.all([sourceLabels(sources), figuresUsing(id)]);
  return [
    'Sources',
    ...labels.map(({ title, credit }) => `${title} ${credit}`),
    licence,
    `Kept up to ${formatDay(asOf)}; ${count(rows.length, 'row')}`,
    ...figures.map(({ number, essay, finding }) => `${figureLabel(number)} of ‘${essay}’: ${finding}`),
  ];
}

async function cellsOf({ columns, rows }: DataTable): Promise<string> {
  const cells = rows.flatMap((row) =>
    columns.map(async (column) => {
      const value = row.cells[column.name] ?? '';
      if (column.type !== 'sources') return formatCell(column, value);
      return (await sourceLabels(value.split(';'))).map(({ short }) => short).join(' ');
    }),
  );
  const heads = columns.map(({ label, unit }) => [label, unit].filter(Boolean).join(' '));
  return [...heads, ...(await Promise.all(cells)).filter((text) => text !== notKnown)]
    .join(' ')
    .split(' ')
    .slice(0, tableWords)
    .join(' ');
}
