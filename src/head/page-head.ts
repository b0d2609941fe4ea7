import { canonical, href, paths } from '../addresses/paths.ts';
import { ogLocale, publication } from '../publication.ts';
import { arrangedTags } from './arranged-tags.ts';
import { cardImage } from './card-image.ts';
import { pageGraph } from './page-graph.ts';
import { documentTitle, type PageMetadata } from './page-metadata.ts';
import { type HeadTag, jsonLd, link, meta, property } from './tags.ts';

/** Everything a page's `<head>` says, as data: each thing once, in the order it is printed. */
export const pageHead = (page: PageMetadata): HeadTag[] =>
  arrangedTags(document(page), about(page), preview(page), feeds(page), site(), page.tags ?? []);

/** How the page is read and painted, and what its tab is called. */
function document(page: PageMetadata): HeadTag[] {
  const { light, dark } = publication.themeColour;
  return [
    { tag: 'meta', attributes: { charset: 'utf-8' } },
    ...meta('viewport', 'width=device-width, initial-scale=1'),
    { tag: 'title', attributes: {}, content: documentTitle(page) },
    ...meta('color-scheme', 'light dark'),
    ...meta('theme-color', light, { media: '(prefers-color-scheme: light)' }),
    ...meta('theme-color', dark, { media: '(prefers-color-scheme: dark)' }),
  ];
}

const about = (page: PageMetadata): HeadTag[] => [
  ...meta('description', page.description),
  ...(page.indexable === false || page.unlisted ? meta('robots', 'noindex') : []),
  ...(page.indexable === false ? [] : [link('canonical', canonical(page.path))]),
  ...(page.indexable === false ? [] : [link('license', publication.licence.url)]),
  ...(page.article?.authors ?? []).flatMap((author) => meta('author', author)),
  ...(page.alternates ?? []).map(({ path, ...of }) => link('alternate', href(path), of)),
  ...(page.indexable === false ? [] : [jsonLd(pageGraph(page))]),
];

/** What a link to the page looks like where it is shared: Open Graph (https://ogp.me/), which X reads too. */
const preview = ({ article, ...page }: PageMetadata): HeadTag[] => [
  ...property('og:site_name', publication.name),
  ...property('og:type', article ? 'article' : 'website'),
  ...property('og:locale', ogLocale),
  ...property('og:title', page.title),
  ...property('og:description', page.description),
  ...property('og:url', canonical(page.path)),
  ...picture(cardImage(page.card)),
  ...property('article:published_time', article?.published),
  ...property('article:modified_time', article?.updated),
  ...property('article:section', article?.section),
  ...(article?.tags ?? []).flatMap((tag) => property('article:tag', tag)),
  ...meta('twitter:card', 'summary_large_image'),
];

const picture = ({ url, width, height, alt }: ReturnType<typeof cardImage>): HeadTag[] => [
  ...property('og:image', url),
  ...property('og:image:width', String(width)),
  ...property('og:image:height', String(height)),
  ...property('og:image:alt', alt),
];

const feeds = (page: PageMetadata): HeadTag[] => [
  ...(page.feed === undefined ? [] : [feedLink(page.feed, `${publication.name}: ${page.title}`)]),
  feedLink(paths.home, `${publication.name}: all essays`),
];

const feedLink = (page: string, title: string): HeadTag =>
  link('alternate', href(paths.feed(page, 'rss')), { type: 'application/rss+xml', title });

/** What every page says of the site. */
const site = (): HeadTag[] => [
  link('search', href(paths.openSearch), {
    type: 'application/opensearchdescription+xml',
    title: publication.name,
  }),
  link('sitemap', href(paths.sitemap)),
  link('icon', href('/favicon.svg'), { type: 'image/svg+xml' }),
  link('apple-touch-icon', href('/apple-touch-icon.png')),
];
