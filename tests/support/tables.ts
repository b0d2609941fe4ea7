import { FigureFault } from '../../src/data/figure-fault.ts';
import { readTable } from '../../src/data/read-table.ts';
import type { FindTable, Table } from '../../src/data/table.ts';
import type { Column, ColumnType } from '../../src/schemas/data-table.ts';

/** A column as a test cares about it: `coal:number(USD_million)`, underscores for spaces. */
export function column(spec: string): Column {
  const [, name = '', type = 'text', unit] = /^(\w+)(?::(\w+))?(?:\((.+)\))?$/.exec(spec) ?? [];
  return {
    name,
    label: name,
    type: type as ColumnType,
    description: name,
    ...(unit && { unit: unit.replace(/_/g, ' ') }),
  };
}

/** A table from the lines of its CSV file. Throws when the lines do not fit the columns. */
export function table(id: string, columns: string, csv: string, key: string[] = []): Table {
  const described = columns.split(' ').map(column);
  const names = key.length > 0 ? key : [described[0]?.name ?? ''];
  const { rows, faults } = readTable(csv, { columns: described, key: names });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return {
    id,
    title: id,
    description: id,
    key: names,
    columns: described,
    sources: ['customs'],
    licence: 'free',
    processing: 'none',
    asOf: '2026-06-15',
    rows,
  };
}

/** A way to find these tables and no others. */
export const finder =
  (...tables: Table[]): FindTable =>
  (id) => {
    const found = tables.find((each) => each.id === id);
    if (found) return found;
    throw new FigureFault(
      'data',
      `"${id}" is not a table`,
      id,
      tables.map((each) => each.id),
    );
  };

/** Coal carried over the bridge, with a year nobody counted. */
export const coal = () =>
  table(
    'coal',
    'year:year tonnes:number(tonnes) wagons:integer(wagons) status:category counted:date',
    'year,tonnes,wagons,status,counted\n2015,3,1,counted,2016-01-31\n2016,12.5,4,guessed,\n2018,1200,40,counted,2019-02-01\n',
  );

/** What every figure has to say for itself. */
export const words = {
  id: 'fig-coal',
  finding: 'Three tonnes crossed.',
  caption: 'By rail.',
  source: 'customs.',
};
