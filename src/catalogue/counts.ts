import { type ReadingExtent, readingExtents, type SourceKind } from '../schemas/source.ts';
import { allTables } from './data.ts';
import { allEssays } from './essays.ts';
import { allNames } from './names.ts';
import { allSources, type Source } from './sources.ts';

/** What is counted: all records of a sort, or the sources of a kind or of which so much was read. */
export interface Counted {
  of: 'essays' | 'sources' | 'names' | 'tables';
  kind?: SourceKind | undefined;
  extent?: ReadingExtent | undefined;
}

const lists = { essays: allEssays, sources: allSources, names: allNames, tables: allTables };

/** From the whole document down to a digest. */
const extents = Object.keys(readingExtents) as ReadingExtent[];

/** How much of a source was read, at the most; undefined where nobody read any of it. */
export const mostRead = ({ data: { says = [] } }: Source): ReadingExtent | undefined =>
  extents.find((extent) => says.some((extract) => extract.extent === extent));

/** How many records there are, so that a page about the site never states a number that has changed. */
export async function countRecords({ of, kind, extent }: Counted): Promise<number> {
  if (kind === undefined && extent === undefined) return (await lists[of]()).length;
  return (await allSources()).filter(
    (source) =>
      (kind === undefined || source.data.kind === kind) &&
      (extent === undefined || mostRead(source) === extent),
  ).length;
}
