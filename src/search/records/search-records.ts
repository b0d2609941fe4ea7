import { kindNames, type KindName } from '../../records/kinds.ts';
import type { SearchRecord } from '../record.ts';
import { chronologyFound } from './chronology.ts';
import { essaysFound } from './essays.ts';
import { authorsFound, seriesFound, topicsFound } from './lists.ts';
import { namesFound } from './names.ts';
import { correctionsFound, forecastsFound, lettersFound } from './notices.ts';
import { pagesFound } from './pages.ts';
import { plainRecordsFound } from './plain-records.ts';
import { sourcesFound } from './sources.ts';
import { tablesFound } from './tables.ts';

/** How the records of each kind are found; of a kind that is not here, as those of any kind without pages of their own. */
const found: Partial<Record<KindName, () => Promise<SearchRecord[]>>> = {
  essays: essaysFound,
  authors: authorsFound,
  topics: topicsFound,
  series: seriesFound,
  sources: sourcesFound,
  names: namesFound,
  data: tablesFound,
  corrections: correctionsFound,
  letters: lettersFound,
  forecasts: forecastsFound,
  pages: pagesFound,
};

/** Everything that search can find, from the catalogue and the texts as they were compiled, in the order of its pages. */
export async function searchRecords(): Promise<SearchRecord[]> {
  const all = await Promise.all([
    ...kindNames.flatMap((kind) => found[kind]?.() ?? []),
    plainRecordsFound(),
    chronologyFound(),
  ]);
  const pageOf = ({ url }: SearchRecord) => url.replace(/#.*/, '');
  return all.flat().sort((a, b) => (pageOf(a) < pageOf(b) ? -1 : pageOf(a) > pageOf(b) ? 1 : 0));
}
