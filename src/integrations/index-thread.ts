import { parentPort, workerData } from 'node:worker_threads';
import { tallies } from '../cache/kept.ts';
import { type IndexOptions, writeSearchIndex } from '../search/build/write-index.ts';
import type { SearchRecord } from '../search/record.ts';
import type { Told } from './in-thread.ts';

/** What is to be indexed, and the folder of the site that the index is written into. */
export interface ToIndex {
  /** Records, as JSON. */
  records: string;
  folder: string;
  options: IndexOptions;
}

/*
 * The thread that makes the search index, while pages are made. Its result is how many records the index holds.
 */
const { records, folder, options } = workerData as ToIndex;
const tell = (told: Told<number>) => parentPort?.postMessage(told);
const result = await writeSearchIndex(
  folder,
  JSON.parse(records) as SearchRecord[],
  options,
  (done, all) => {
    tell({ done, all });
  },
);
for (const { kind, isNew, bytes, milliseconds } of tallies())
  tell({ made: { kind, isNew: isNew > 0, bytes, milliseconds } });
tell({ result });
