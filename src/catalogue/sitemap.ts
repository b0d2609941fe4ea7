import { getCollection } from 'astro:content';
import { paths } from '../addresses/paths.ts';
import { chronologyEssays, chronologyKinds } from './chronology.ts';
import { kindNames, kindOf, type KindName } from '../records/kinds.ts';
import { allDrawings } from './drawings.ts';
import { allEssays, type Essay, essaysByAuthor, essaysOnTopic, lastModified } from './essays.ts';
import { allCorrections, allForecasts, allLetters } from './notices.ts';
import { essaysInSeries } from './series.ts';

export interface SitemapEntry {
  path: string;
  /** The day the page last changed, YYYY-MM-DD, where that is known. */
  lastmod?: string;
}

const latestOf = (essays: readonly Essay[]): { lastmod?: string } => {
  const [lastmod] = essays.map(lastModified).sort().reverse();
  return lastmod ? { lastmod } : {};
};

/** Every page a search engine may list. A list of essays has changed when the newest change among them was made. */
export async function sitemapEntries(): Promise<SitemapEntry[]> {
  const essays = latestOf(await allEssays());
  return [
    { path: paths.home, ...essays },
    ...(await Promise.all(kindNames.map(entriesOf))).flat(),
    ...(await allDrawings()).map(({ essay, id }) => ({
      path: paths.drawingPage(essay.slug, id),
      ...latestOf([essay]),
    })),
    { path: paths.chronology },
    { path: paths.people },
    ...[...(await chronologyKinds()), ...(await chronologyEssays())].map(({ path }) => ({ path })),
    { path: paths.search },
    { path: paths.feeds },
    { path: paths.offline },
  ];
}

/** The page that lists a kind, and the page of each record. */
async function entriesOf(kind: KindName): Promise<SitemapEntry[]> {
  const { list, path } = kindOf(kind);
  const records = await recordsOf(kind);
  const pages = records
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(async ({ id, data }) => ({ path: path(id), ...((await newestOn(kind, id)) ?? statedDay(data)) }));
  const lists =
    list === undefined ? [] : [{ path: list, ...(kind === 'essays' && latestOf(await allEssays())) }];
  return [...lists, ...(await Promise.all(pages))];
}

/** Records that are out; what is said of an essay comes with it. */
async function recordsOf(kind: KindName): Promise<{ id: string; data: object }[]> {
  if (kind === 'essays') return (await allEssays()).map(({ slug, data }) => ({ id: slug, data }));
  const notices = { corrections: allCorrections, letters: allLetters, forecasts: allForecasts };
  return kind in notices ? notices[kind as keyof typeof notices]() : getCollection(kind);
}

const essaysOn: Partial<Record<KindName, (id: string) => Promise<Essay[]>>> = {
  essays: async (slug) => (await allEssays()).filter((essay) => essay.slug === slug),
  topics: essaysOnTopic,
  authors: essaysByAuthor,
  series: essaysInSeries,
};

/** The last change among the essays that a page lists, or is. */
async function newestOn(kind: KindName, id: string) {
  const essays = await essaysOn[kind]?.(id);
  return essays && latestOf(essays);
}

/** The day that a record itself states. */
function statedDay(data: object): { lastmod?: string } {
  const fields = ['updated', 'asOf', 'mended', 'published', 'made'] as const;
  const day = fields.map((field): unknown => Reflect.get(data, field)).find((value) => value !== undefined);
  return typeof day === 'string' ? { lastmod: day } : {};
}
