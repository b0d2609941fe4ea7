import type { Essay } from '../catalogue/essays.ts';
import type { Series } from '../catalogue/series.ts';
import { paths } from '../addresses/paths.ts';
import type { PageMetadata } from './page-metadata.ts';
import { socialCard } from './social-card.ts';
import { breadcrumbs, essayArticle } from './structured-data.ts';

/** What an essay's page says about itself. */
export async function essayMetadata(
  essay: Essay,
  series: Series | undefined,
  references = 0,
): Promise<PageMetadata> {
  const { data, topics, authors, path } = essay;
  const image = await socialCard(data.cover);
  return {
    title: data.title,
    description: data.standfirst,
    path,
    image,
    article: {
      published: data.published,
      updated: data.updated,
      authors: authors.map(({ name }) => name),
      section: topics[0]?.title,
      tags: topics.map(({ title }) => title),
    },
    alternates: [{ path: paths.essayMarkdown(essay.slug), type: 'text/markdown', title: 'Markdown' }],
    structuredData: [
      essayArticle(essay, series, image.url, references),
      breadcrumbs([
        { name: 'Home', path: paths.home },
        { name: 'Essays', path: paths.essays },
        { name: data.title, path },
      ]),
    ],
  };
}
