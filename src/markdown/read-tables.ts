import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readTable } from '../data/read-table.ts';
import type { Table } from '../data/table.ts';
import { dataTableSchema } from '../schemas/data-table.ts';
import { folderReader } from './folder-reader.ts';

/** Every table of `content/data/` that can be read. Of the others the check, which runs before every build, has said why. */
export const readTables = (contentDir: string): readonly Table[] => read(join(contentDir, 'data'));

const read = folderReader((folder, names) =>
  names
    .filter((name) => name.endsWith('.yml'))
    .flatMap((name) => tableIn(folder, name.slice(0, -'.yml'.length)) ?? []),
);

function tableIn(folder: string, id: string): Table | undefined {
  try {
    const text = (ending: string) => readFileSync(join(folder, `${id}.${ending}`), 'utf8');
    const description = dataTableSchema.parse(parse(text('yml')));
    return { id, ...description, rows: readTable(text('csv'), description).rows };
  } catch {
    return undefined;
  }
}
