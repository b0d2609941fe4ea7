import { join } from 'node:path';
import { readTable } from '../data/read-table.ts';
import type { Table } from '../data/table.ts';
import { readText } from '../reading/read-text.ts';
import { dataTableSchema } from '../schemas/data-table.ts';
import { folderReader } from './folder-reader.ts';
import { readYamlFolder } from './read-yaml-folder.ts';

const read = folderReader((folder, names): readonly Table[] =>
  [...readYamlFolder(folder, names, dataTableSchema)].flatMap(([id, description]) => {
    const { text } = readText(join(folder, `${id}.csv`));
    return text === undefined ? [] : [{ id, ...description, rows: readTable(text, description).rows }];
  }),
);

/** Every table of `content/data/` that can be read. */
export const readTables = (contentDir: string): readonly Table[] => read(join(contentDir, 'data'));
