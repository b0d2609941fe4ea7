import type { Essay } from '../catalogue/essays.ts';
import { paths } from '../addresses/paths.ts';
import type { Source } from '../catalogue/sources.ts';
import { essayReference } from '../exports/essay-reference.ts';
import { publication } from '../publication.ts';
import { citedTags } from './cited-tags.ts';
import { type AboutEssay, essayArticle } from './essay-article.ts';
import { formsOfEssay } from './forms.ts';
import type { PageMetadata } from './page-metadata.ts';
import { ownItemTags } from './item-tags.ts';
import { meta } from './tags.ts';
import { socialCard } from './social-card.ts';

/**
 * What an essay's page says about itself.
 *
 * @param cited what it cites, in the order of its notes
 */
export async function essayMetadata(
  essay: Essay,
  cited: readonly Source[],
  about: AboutEssay = {},
): Promise<PageMetadata> {
  const { data, topics, authors, path } = essay;
  const image = await socialCard(data.cover);
  return {
    title: data.title,
    description: data.standfirst,
    path,
    card: { of: `essays/${essay.slug}`, alt: data.cover.alt },
    article: {
      published: data.published,
      updated: data.updated,
      authors: authors.map(({ name }) => name),
      section: topics[0]?.title,
      tags: topics.map(({ title }) => title),
    },
    alternates: formsOfEssay(essay.slug),
    parents: [{ name: 'Essays', path: paths.essays }],
    tags: [
      ...ownItemTags(essayReference(essay).data, {
        subjects: topics.map(({ title }) => title),
        persons: authors.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])),
      }),
      ...meta('DC.rights', publication.licence.name),
      ...meta('DC.type', 'Text'),
      ...meta('fediverse:creator', publication.fediverse),
      ...citedTags(cited),
    ],
    things: [essayArticle(essay, image.url, { cited: cited.map(({ key }) => key), ...about })],
  };
}
