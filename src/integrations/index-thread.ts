import { parentPort, workerData } from 'node:worker_threads';
import { paths } from '../addresses/paths.ts';
import { tallies } from '../cache/kept.ts';
import { sourceTitle } from '../evidence/format-reference.ts';
import { readNames } from '../records/read-names.ts';
import { readQuestions } from '../records/read-questions.ts';
import { readSources } from '../records/read-sources.ts';
import { readTables } from '../records/read-tables.ts';
import { readThesaurus } from '../records/read-thesaurus.ts';
import { type IndexOptions, writeSearchIndex } from '../search/build/write-index.ts';
import type { SearchRecord } from '../search/record.ts';
import { readSettings } from '../settings.ts';
import type { Told } from '../threads/in-thread.ts';

/** What is to be indexed, and the folder of the site that the index is written into. */
export interface ToIndex {
  /** Records, as JSON. */
  records: string;
  folder: string;
}

/*
 * The thread that makes the search index, while pages are made. Its result is how many records the index holds.
 */
const { records, folder } = workerData as ToIndex;
const tell = (told: Told<number>) => parentPort?.postMessage(told);
const result = await writeSearchIndex(
  folder,
  JSON.parse(records) as SearchRecord[],
  surroundings(),
  (done, all) => {
    tell({ done, all });
  },
);
for (const { kind, isNew, bytes, milliseconds } of tallies())
  tell({ made: { kind, isNew: isNew > 0, bytes, milliseconds } });
tell({ result });

/** What the content says of records besides their words. */
function surroundings(): IndexOptions {
  const { basePath, contentDir } = readSettings();
  return {
    basePath,
    names: readNames(contentDir),
    thesaurus: readThesaurus(contentDir),
    questions: readQuestions(contentDir),
    tables: readTables(contentDir),
    sources: Object.fromEntries(
      [...readSources(contentDir)].map(([key, source]) => [
        key,
        { title: sourceTitle(source), url: basePath + paths.source(key).slice(1) },
      ]),
    ),
  };
}
