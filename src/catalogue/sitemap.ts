import { allAuthors } from './authors.ts';
import { allTables } from './data.ts';
import { allEssays, type Essay, essaysByAuthor, essaysOnTopic, lastModified } from './essays.ts';
import { allNames } from './names.ts';
import { allPages } from './pages.ts';
import { allSeries, essaysInSeries } from './series.ts';
import { allSources } from './sources.ts';
import { allTopics } from './topics.ts';
import { paths } from './urls.ts';

export interface SitemapEntry {
  path: string;
  /** The day the page last changed, YYYY-MM-DD, where that is known. */
  lastmod?: string;
}

const latestOf = (essays: Essay[]): { lastmod?: string } => {
  const [lastmod] = essays.map(lastModified).sort().reverse();
  return lastmod ? { lastmod } : {};
};

/** Every page a search engine may list. A list of essays has changed when the newest change among them was made. */
export async function sitemapEntries(): Promise<SitemapEntry[]> {
  const essays = await allEssays();
  const [topics, authors, series, pages] = await Promise.all([
    allTopics(),
    allAuthors(),
    allSeries(),
    allPages(),
  ]);
  return [
    { path: paths.home, ...latestOf(essays) },
    { path: paths.essays, ...latestOf(essays) },
    ...essays.map((essay) => ({ path: essay.path, lastmod: lastModified(essay) })),
    ...(await Promise.all(
      series.map(async ({ id, path }) => ({ path, ...latestOf(await essaysInSeries(id)) })),
    )),
    { path: paths.topics },
    ...(await Promise.all(
      topics.map(async ({ id, path }) => ({ path, ...latestOf(await essaysOnTopic(id)) })),
    )),
    { path: paths.authors },
    ...(await Promise.all(
      authors.map(async ({ id, path }) => ({ path, ...latestOf(await essaysByAuthor(id)) })),
    )),
    { path: paths.sources },
    ...(await allSources()).map(({ path }) => ({ path })),
    { path: paths.data },
    ...(await allTables()).map(({ path, asOf }) => ({ path, lastmod: asOf })),
    { path: paths.names },
    ...(await allNames()).map(({ path }) => ({ path })),
    ...pages.map(({ path, entry }) => ({ path, lastmod: entry.data.updated })),
    { path: paths.search },
    { path: paths.feeds },
  ];
}
