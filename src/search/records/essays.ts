import { allEssays, type Essay } from '../../catalogue/essays.ts';
import { sectionWords } from '../../catalogue/sections.ts';
import { allSeries } from '../../catalogue/series.ts';
import { essayKinds } from '../../schemas/essay.ts';
import type { SearchRecord } from '../record.ts';
import { figuresFound } from './figures.ts';
import type { FoundPage } from './found-page.ts';
import { sectionsFound } from './sections.ts';

/** Each essay, by its sections and figures. */
export const essaysFound = async (): Promise<SearchRecord[]> =>
  (await Promise.all((await allEssays()).map(essayFound))).flat();

async function essayFound(essay: Essay): Promise<SearchRecord[]> {
  const page = await pageOf(essay);
  return [
    ...sectionsFound(page, await sectionWords(essay), essay.data.standfirst),
    ...(await figuresFound(essay, page)),
  ];
}

async function pageOf({ path, data, authors, topics }: Essay): Promise<FoundPage> {
  const series = (await allSeries()).filter(({ id }) => id === data.series?.id.id);
  return {
    path,
    title: data.title,
    kind: 'Essay',
    sort: essayKinds[data.kind],
    date: data.published,
    filters: {
      topic: topics.map(({ title }) => title),
      author: authors.map(({ name }) => name),
      series: series.map(({ title }) => title),
    },
  };
}
