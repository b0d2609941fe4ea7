import { type CollectionEntry, getCollection } from 'astro:content';
import type { SeriesData } from '../schemas/series.ts';
import { byName } from '../text/order.ts';
import { allEssays, type Essay } from './essays.ts';
import { paths } from '../addresses/paths.ts';

export interface Series extends SeriesData {
  id: string;
  path: string;
}

/** A line of a series' table of contents: an essay, or a part that is announced. */
export type Part = { part: number; title: string; thesis: string; essay?: Essay };

const toSeries = ({ id, data }: CollectionEntry<'series'>): Series => ({
  ...data,
  id,
  path: paths.series(id),
});

const all = getCollection('series').then((entries) =>
  entries.map(toSeries).sort(byName((series) => series.title)),
);

/** Every series, by title. */
export const allSeries = (): Promise<Series[]> => all;

/** Every series of which a part is out. */
export async function seriesWithEssays(): Promise<Series[]> {
  const begun = new Set((await allEssays()).map(({ data }) => data.series?.id.id));
  return (await all).filter(({ id }) => begun.has(id));
}

/** The essays of a series that are out, in order. */
export async function essaysInSeries(id: string): Promise<Essay[]> {
  const essays = (await allEssays()).filter(({ data }) => data.series?.id.id === id);
  return essays.sort((a, b) => (a.data.series?.part ?? 0) - (b.data.series?.part ?? 0));
}

/** The table of contents of a series: what is out, and what is announced and not out yet, in order. */
export async function partsOf(series: Series): Promise<Part[]> {
  const out = (await essaysInSeries(series.id)).map((essay) => ({
    part: essay.data.series?.part ?? 0,
    title: essay.data.title,
    thesis: essay.data.thesis,
    essay,
  }));
  const announced = series.planned.filter(({ part }) => !out.some((published) => published.part === part));
  return [...out, ...announced].sort((a, b) => a.part - b.part);
}

/** The parts before and after an essay in its series, as far as they are out. */
export async function neighbours(essay: Essay): Promise<{ previous?: Essay; next?: Essay }> {
  if (!essay.data.series) return {};
  const essays = await essaysInSeries(essay.data.series.id.id);
  const at = essays.findIndex(({ slug }) => slug === essay.slug);
  const [previous, next] = [essays[at - 1], essays[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
