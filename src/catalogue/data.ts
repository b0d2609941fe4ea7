import { type CollectionEntry, getCollection } from 'astro:content';
import { FigureFault } from '../data/figure-fault.ts';
import { keysOfTable } from '../data/table-sources.ts';
import type { FindTable, Table } from '../data/table.ts';
import { type ChartName, isChartName } from '../figures/draw-figure.ts';
import { tablesOf } from '../figures/numbering.ts';
import type { FigureName } from '../schemas/figure-components.ts';
import { byName } from '../text/order.ts';
import { allEssays } from './essays.ts';
import { figuresOf } from './figures.ts';
import { paths } from '../addresses/paths.ts';

/** A table with its address and the text of its CSV file. */
export interface DataTable extends Table {
  path: string;
  csv: string;
}

/** A figure that draws on a table. */
export interface FigureOfTable {
  /** Path with the figure's anchor. */
  path: string;
  number: number;
  finding: string;
  essay: string;
  /** Its kind and what its author wrote, to draw it again; and whether the table is the one its rows are of. */
  name: FigureName;
  attributes: Record<string, string>;
  isMain: boolean;
}

const toTable = ({ id, data, body }: CollectionEntry<'data'>): DataTable => ({
  ...data,
  id,
  path: paths.table(id),
  csv: body ?? '',
});

const all = getCollection('data').then((entries) => entries.map(toTable).sort(byName(({ title }) => title)));

/** Every table, by title. */
export const allTables = (): Promise<DataTable[]> => all;

const loadKeys = async () => (await all).map((table) => ({ table, keys: keysOfTable(table) }));

// Every page of a source asks: once for all.
let withKeys: ReturnType<typeof loadKeys> | undefined;

/** The tables that rest on a source, in their descriptions or in any of their rows. */
export const tablesRestingOn = async (key: string): Promise<DataTable[]> =>
  (await (withKeys ??= loadKeys())).flatMap(({ table, keys }) => (keys.has(key) ? [table] : []));

/** A way to find tables by id that components can use. */
export async function tableFinder(): Promise<FindTable> {
  const tables = await all;
  return (id) => {
    const table = tables.find((candidate) => candidate.id === id);
    if (table) return table;
    throw new FigureFault(
      'data',
      `"${id}" is not a table`,
      id,
      tables.map((candidate) => candidate.id),
    );
  };
}

// It compiles every essay, and every page of a table asks: once for all.
let figures: Promise<Map<string, FigureOfTable[]>> | undefined;

async function loadFigures(): Promise<Map<string, FigureOfTable[]>> {
  const byTable = new Map<string, FigureOfTable[]>();
  for (const essay of await allEssays()) {
    const { path, data } = essay;
    for (const figure of await figuresOf(essay)) {
      const { id = '', finding = '' } = figure.attributes as { id?: string; finding?: string };
      const { name, number, attributes } = figure;
      const use = { path: `${path}#${id}`, number, finding, essay: data.title, name, attributes };
      for (const [index, table] of tablesOf(figure).entries()) {
        const uses = byTable.get(table) ?? [];
        uses.push({ ...use, isMain: index === 0 });
        byTable.set(table, uses);
      }
    }
  }
  return byTable;
}

/** The figures of public essays that draw on a table. */
export async function figuresUsing(table: string): Promise<FigureOfTable[]> {
  figures ??= loadFigures();
  return (await figures).get(table) ?? [];
}

/** The first chart drawn of a table's own rows, if there is one: maps and timelines are no charts. */
export async function chartOf(table: string): Promise<(FigureOfTable & { name: ChartName }) | undefined> {
  const isChart = (use: FigureOfTable): use is FigureOfTable & { name: ChartName } => isChartName(use.name);
  return (await figuresUsing(table)).filter(({ isMain }) => isMain).find(isChart);
}

/** The table that the most figures draw on, of those with a chart of their own; the first by title where several do. */
export async function tableWorthSeeing(): Promise<DataTable | undefined> {
  const candidates = await Promise.all(
    (await all).map(async (table) => ({
      table,
      uses: (await chartOf(table.id)) ? (await figuresUsing(table.id)).length : 0,
    })),
  );
  const most = Math.max(1, ...candidates.map(({ uses }) => uses));
  return candidates.find(({ uses }) => uses === most)?.table;
}
