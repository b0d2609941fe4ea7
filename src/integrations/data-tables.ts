import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { readTable } from '../data/read-table.ts';
import { dataRecordSchema, dataTableSchema } from '../schemas/data-table.ts';

/**
 * Load every `<id>.yml` of a folder with the `<id>.csv` beside it. The CSV file's own text is kept as the entry's body, so
 * that what readers download is what the editors wrote.
 *
 * @throws for a table that cannot be read; the check, which runs before every build, says so first and better
 */
export const dataTables = (folder: URL): Loader => ({
  name: 'data-tables',
  schema: dataRecordSchema,
  load: async ({ store, parseData, generateDigest, watcher }) => {
    const home = fileURLToPath(folder);
    const loadAll = async () => {
      const names = await readdir(home).catch((): string[] => []);
      store.clear();
      for (const name of names.filter((file) => file.endsWith('.yml')).sort()) {
        const id = name.slice(0, -'.yml'.length);
        const [yaml, csv] = await Promise.all(
          ['yml', 'csv'].map((ending) => readFile(join(home, `${id}.${ending}`), 'utf8')),
        );
        if (yaml === undefined || csv === undefined) continue;
        const description = dataTableSchema.parse(parse(yaml));
        const { rows, faults } = readTable(csv, description);
        const [fault] = faults;
        if (fault)
          throw new Error(`content/data/${id}.csv:${fault.line} ${fault.column ?? ''} ${fault.message}`);
        const data = await parseData({ id, data: { ...description, rows } });
        store.set({ id, data, body: csv, digest: generateDigest(yaml + csv) });
      }
    };
    await loadAll();
    watcher?.add(home);
    watcher?.on('change', (path) => (path.startsWith(home) ? void loadAll() : undefined));
  },
});
