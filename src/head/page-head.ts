import { canonical, href, paths } from '../addresses/paths.ts';
import { ogLocale, publication } from '../publication.ts';
import { type HeadTag, jsonLd, link, meta, property } from './tags.ts';

/** What a page says about itself to machines. */
export interface PageMetadata {
  /** The page's own title, without the site's name. */
  title: string;
  /** One or two sentences. */
  description: string;
  /** Path from the site's root; the canonical address is made from it. */
  path: string;
  /** The page whose feed is this page's own, beside that of all essays: itself, where it can be followed. */
  feed?: string;
  /** Whether search engines may list the page. */
  indexable?: boolean;
  /** Absolute address and proportions of the picture link previews show. */
  image?: { url: string; width: number; height: number; alt: string } | undefined;
  /** Set for an essay. Days are YYYY-MM-DD. */
  article?: {
    published: string;
    updated?: string | undefined;
    authors: string[];
    section?: string | undefined;
    tags: string[];
  };
  /** The same page in other forms: files, each with its media type. */
  alternates?: { path: string; type: string; title: string }[];
  /** schema.org data, as it is to be printed. */
  structuredData?: object[];
}

/** The title of the browser's tab: the site's name alone on the home page, after the page's own elsewhere. */
export const documentTitle = ({ title, path }: PageMetadata): string =>
  path === paths.home ? `${publication.name}: ${publication.tagline}` : `${title} · ${publication.name}`;

const feedLink = (page: string, title: string): HeadTag =>
  link('alternate', href(paths.feed(page, 'rss')), { type: 'application/rss+xml', title });

/** Everything a page's `<head>` says, as data, in the order it is printed. */
export function pageHead(page: PageMetadata): HeadTag[] {
  const address = canonical(page.path);
  const { article, image } = page;
  return [
    ...meta('description', page.description),
    ...(page.indexable === false ? meta('robots', 'noindex') : [link('canonical', address)]),
    ...property('og:site_name', publication.name),
    ...property('og:type', article ? 'article' : 'website'),
    ...property('og:locale', ogLocale),
    ...property('og:title', page.title),
    ...property('og:description', page.description),
    ...property('og:url', address),
    ...property('og:image', image?.url),
    ...property('og:image:width', image && String(image.width)),
    ...property('og:image:height', image && String(image.height)),
    ...property('og:image:alt', image?.alt),
    ...property('article:published_time', article?.published),
    ...property('article:modified_time', article?.updated),
    ...property('article:section', article?.section),
    ...(article?.tags ?? []).flatMap((tag) => property('article:tag', tag)),
    ...(article?.authors ?? []).flatMap((author) => meta('author', author)),
    ...meta('twitter:card', image && 'summary_large_image'),
    ...(page.feed === undefined ? [] : [feedLink(page.feed, `${publication.name}: ${page.title}`)]),
    feedLink(paths.home, `${publication.name}: all essays`),
    ...(page.alternates ?? []).map(({ path, ...about }) => link('alternate', href(path), about)),
    link('search', href(paths.openSearch), {
      type: 'application/opensearchdescription+xml',
      title: publication.name,
    }),
    link('sitemap', href(paths.sitemap)),
    link('icon', href('/favicon.svg'), { type: 'image/svg+xml' }),
    link('apple-touch-icon', href('/apple-touch-icon.png')),
    ...(page.structuredData ?? []).map(jsonLd),
  ];
}
