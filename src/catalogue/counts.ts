import { mostRead } from '../evidence/reading.ts';
import type { ReadingExtent, SourceKind } from '../schemas/source.ts';
import { allTables } from './data.ts';
import { allEssays } from './essays.ts';
import { allNames } from './names.ts';
import { allSources } from './sources.ts';

/** What is counted: all records of a sort, or the sources of a kind or of which so much was read. */
export interface Counted {
  of: 'essays' | 'sources' | 'names' | 'tables';
  kind?: SourceKind | undefined;
  extent?: ReadingExtent | undefined;
}

const lists = { essays: allEssays, sources: allSources, names: allNames, tables: allTables };

/** How many records there are, so that a page about the site never states a number that has changed. */
export async function countRecords({ of, kind, extent }: Counted): Promise<number> {
  if (kind === undefined && extent === undefined) return (await lists[of]()).length;
  return (await allSources()).filter(
    (source) =>
      (kind === undefined || source.data.kind === kind) &&
      (extent === undefined || mostRead(source.data) === extent),
  ).length;
}
