import { keysOfRow } from '../data/table-sources.ts';
import { changeOf } from '../evidence/reading.ts';
import { shortName } from '../evidence/short-name.ts';
import type { DataBehind } from '../figures/data-behind.ts';
import { sourcesWithKeys } from './sources.ts';

/** A source that no longer stands as it was published, and what has become of it. */
export interface ChangedSource {
  path: string;
  name: string;
  /** A sentence: `Retracted, 5 June 2026: …`. */
  change: string;
}

/** Those of these sources that were corrected, superseded, disputed or withdrawn since. */
export const changedAmong = async (keys: readonly string[]): Promise<ChangedSource[]> =>
  (await sourcesWithKeys(keys)).flatMap(({ path, data }) => {
    const change = changeOf(data);
    return change === undefined ? [] : [{ path, name: shortName(data), change }];
  });

/**
 * The same for the numbers of a figure: of the rows that it draws, and of the whole table where its rows name no source of
 * their own.
 */
export const changedBehind = (behind: readonly DataBehind[]): Promise<ChangedSource[]> =>
  changedAmong([
    ...new Set(
      behind.flatMap(({ table, rows }) => {
        const ofRows = rows.flatMap((row) => keysOfRow(table, row));
        return ofRows.length > 0 ? ofRows : table.sources;
      }),
    ),
  ]);
