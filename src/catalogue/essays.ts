import { type CollectionEntry, getCollection } from 'astro:content';
import type { EssayData } from '../schemas/essay.ts';
import { readingMinutes } from '../text/reading-time.ts';
import { type Author, allAuthors } from './authors.ts';
import { byNewest, isShown, type PublicationState, publicationState } from './publication.ts';
import { allTopics, type Topic } from './topics.ts';
import { paths } from '../addresses/paths.ts';

/** An essay with what it points at in hand. */
export interface Essay {
  slug: string;
  path: string;
  data: EssayData;
  entry: CollectionEntry<'essays'>;
  authors: Author[];
  topics: Topic[];
  /** The day it was withdrawn, if it was. */
  retracted?: string | undefined;
  /** Whole minutes, at least one. */
  readingMinutes: number;
  state: PublicationState;
}

const context = { today: import.meta.env.BUILD_DATE, preview: import.meta.env.DEV };

async function load(): Promise<Essay[]> {
  const [entries, corrections, authors, topics] = await Promise.all([
    getCollection('essays'),
    getCollection('corrections'),
    allAuthors(),
    allTopics(),
  ]);
  const correctionsTo = Map.groupBy(corrections, ({ data }) => data.essay.id);
  const byId = <T extends { id: string }>(records: T[]) =>
    new Map(records.map((record) => [record.id, record]));
  const [authorsById, topicsById] = [byId(authors), byId(topics)];
  return entries
    .filter(({ data }) => isShown(data, context))
    .map((entry) => ({ entry, mended: mendedOn(correctionsTo.get(entry.id) ?? []) }))
    .map(({ entry, mended }) => ({
      slug: entry.id,
      path: paths.essay(entry.id),
      data: { ...entry.data, updated: latest([entry.data.updated, mended.last]) },
      retracted: mended.retracted,
      entry,
      authors: entry.data.authors.flatMap(({ id }) => authorsById.get(id) ?? []),
      topics: entry.data.topics.flatMap(({ id }) => topicsById.get(id) ?? []),
      readingMinutes: readingMinutes(entry.body ?? ''),
      state: publicationState(entry.data, context.today),
    }))
    .sort(byNewest);
}

/** When an essay was last corrected, and when it was withdrawn. */
function mendedOn(corrections: readonly CollectionEntry<'corrections'>[]) {
  const days = (kind?: string) =>
    corrections.filter(({ data }) => kind === undefined || data.kind === kind).map(({ data }) => data.mended);
  return { last: latest(days()), retracted: latest(days('retraction')) };
}

const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

// Loaded once: asking the collection again on each page makes a build quadratic (withastro/astro#16297).
const all = load();

/** Every essay that is shown, newest first. */
export const allEssays = (): Promise<Essay[]> => all;

/** The essay of a slug, if it is shown. */
export const essayBySlug = async (slug: string): Promise<Essay | undefined> =>
  (await all).find((essay) => essay.slug === slug);

/** The essays under a topic, newest first. */
export const essaysOnTopic = async (id: string) =>
  (await all).filter(({ topics }) => topics.some((topic) => topic.id === id));

/** The essays of a byline, newest first. */
export const essaysByAuthor = async (id: string) =>
  (await all).filter(({ authors }) => authors.some((author) => author.id === id));

/** The essays an essay recommends, each with its reason; those that are not out are left out. */
export const relatedTo = ({ data }: Essay): Promise<{ essay: Essay; reason: string }[]> =>
  inHand(data.related);

/** The essays of a topic in the order it tells to read them, each with what it adds; those not out are left out. */
export const readingOrder = ({ reading }: Topic): Promise<{ essay: Essay; why: string }[]> => inHand(reading);

/** Entries that point at an essay, with the essay itself; without those whose essay is not out. */
async function inHand<T extends { essay: { id: string } }>(entries: readonly T[]) {
  const essays = await all;
  return entries.flatMap((entry) => {
    const essay = essays.find(({ slug }) => slug === entry.essay.id);
    return essay ? [{ ...entry, essay }] : [];
  });
}

/** Other essays by the same hands, newest first, but for those in `except`. */
export async function moreByAuthors(essay: Essay, except: readonly string[], limit = 3): Promise<Essay[]> {
  const ids = new Set(essay.authors.map(({ id }) => id));
  return (await all)
    .filter(
      ({ slug, authors }) =>
        slug !== essay.slug && !except.includes(slug) && authors.some(({ id }) => ids.has(id)),
    )
    .slice(0, limit);
}

/** Essays grouped by the year they appeared, newest year first. */
export async function essaysByYear(): Promise<[year: string, essays: Essay[]][]> {
  return [...Map.groupBy(await all, ({ data }) => data.published.slice(0, 4))];
}

/** The day of the last change of substance. */
export const lastModified = ({ data }: Essay): string => data.updated ?? data.published;
