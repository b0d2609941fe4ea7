import type { Article, BreadcrumbList, CollectionPage, Organization, WebSite, WithContext } from 'schema-dts';
import type { Author } from '../catalogue/authors.ts';
import type { Essay } from '../catalogue/essays.ts';
import type { Series } from '../catalogue/series.ts';
import { canonical, paths } from '../addresses/paths.ts';
import { publication } from '../publication.ts';
import { countWords } from '../text/reading-time.ts';

/** The publisher, as schema.org names it. */
export const publisher = (): Organization => ({
  '@type': 'Organization',
  '@id': `${canonical(paths.home)}#publisher`,
  name: publication.name,
  url: canonical(paths.home),
  logo: canonical('/icon-512.png'),
  publishingPrinciples: canonical(paths.page('method')),
  ...(publication.contact.email && { email: publication.contact.email }),
  ...(publication.contact.repository && { sameAs: publication.contact.repository }),
});

/** The site, with how to search it. */
export const webSite = (): WithContext<WebSite> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: publication.name,
  description: publication.description,
  url: canonical(paths.home),
  inLanguage: publication.language,
  publisher: publisher(),
});

// A desk is several hands under one name, which schema.org calls an organization.
const creator = ({ kind, name, path }: Author) => ({
  '@type': kind === 'person' ? ('Person' as const) : ('Organization' as const),
  name,
  url: canonical(path),
});

/**
 * An essay. `isAccessibleForFree` and the licence are true of every essay; what is not known is left out.
 *
 * @param image absolute address of the social card
 * @param references how many sources the essay cites. They are named by the file that lists them: sixty addresses in every
 *   page would be a fiftieth of what it may weigh
 */
export const essayArticle = (
  essay: Essay,
  series: Series | undefined,
  image: string,
  references = 0,
): WithContext<Article> => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  '@id': canonical(essay.path),
  headline: essay.data.title,
  description: essay.data.standfirst,
  url: canonical(essay.path),
  mainEntityOfPage: canonical(essay.path),
  image,
  datePublished: essay.data.published,
  dateModified: essay.data.updated ?? essay.data.published,
  inLanguage: essay.data.language,
  wordCount: countWords(essay.entry.body ?? ''),
  author: essay.authors.map(creator),
  publisher: publisher(),
  about: essay.topics.map(({ title }) => title),
  license: publication.licence.url,
  isAccessibleForFree: true,
  ...(references > 0 && {
    citation: {
      '@type': 'CreativeWork' as const,
      name: `${references} references`,
      encodingFormat: 'application/vnd.citationstyles.csl+json',
      url: canonical(paths.references(essay.slug, 'json')),
    },
  }),
  ...(series && {
    isPartOf: { '@type': 'CreativeWorkSeries' as const, name: series.title, url: canonical(series.path) },
    position: essay.data.series?.part ?? 0,
  }),
});

/** The way from the home page to a page, without the page itself. */
export const breadcrumbs = (trail: { name: string; path: string }[]): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, path }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name,
    item: canonical(path),
  })),
});

/** A page that lists essays. */
export const collectionPage = (name: string, path: string, essays: Essay[]): WithContext<CollectionPage> => ({
  '@context': 'https://schema.org',
  '@type': 'CollectionPage',
  name,
  url: canonical(path),
  hasPart: essays.map((essay) => ({
    '@type': 'Article' as const,
    headline: essay.data.title,
    url: canonical(essay.path),
  })),
});
