import type { BreadcrumbList, CollectionPage, Graph, ImageObject, ListItem, WebPage } from 'schema-dts';
import { canonical, paths } from '../addresses/paths.ts';
import { publication } from '../publication.ts';
import { cardImage } from './card-image.ts';
import { idOf, reference } from './ids.ts';
import type { PageMetadata } from './page-metadata.ts';
import { publisher, publisherInShort, siteReference, webSite, webSiteInShort } from './publisher.ts';

/**
 * What a page says in terms of schema.org, as one graph: what the page is about, the page, the way to it, the site and its
 * publisher. What is about the page comes first: a reader of the graph need not know its order, but may.
 */
export const pageGraph = (page: PageMetadata): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [
    ...(page.things ?? []),
    webPage(page),
    ...(page.path === paths.home ? [] : [breadcrumbs(page)]),
    // What else is known of them stands on the home page, whose ids these are.
    ...(page.path === paths.home ? [webSite(), publisher()] : [webSiteInShort(), publisherInShort()]),
  ],
});

/** The id of a page itself is its address. */
const webPage = ({ title, description, path, ...page }: PageMetadata): WebPage | CollectionPage => {
  const [main] = page.things ?? [];
  return {
    '@type': page.pageType ?? 'WebPage',
    '@id': canonical(path),
    url: canonical(path),
    name: title,
    description,
    inLanguage: publication.language,
    isPartOf: siteReference,
    ...(page.modified && { dateModified: page.modified }),
    ...(path !== paths.home && { breadcrumb: reference(idOf(path, 'breadcrumbs')) }),
    primaryImageOfPage: imageObject(cardImage(page.card)),
    ...(page.parts && { hasPart: page.parts }),
    ...(main && typeof main === 'object' && '@id' in main && { mainEntity: reference(String(main['@id'])) }),
  };
};

const imageObject = ({ url, width, height, alt }: ReturnType<typeof cardImage>): ImageObject => ({
  '@type': 'ImageObject',
  url,
  width: `${width} px`,
  height: `${height} px`,
  caption: alt,
});

/** The way from the home page to a page, itself the last. */
const breadcrumbs = ({ title, path, parents = [] }: PageMetadata): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  '@id': idOf(path, 'breadcrumbs'),
  itemListElement: [{ name: publication.name, path: paths.home }, ...parents, { name: title, path }].map(
    (step, index): ListItem => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: canonical(step.path),
    }),
  ),
});
