import { generateRssFeed } from 'feedsmith';
import { archiveMark } from './archive-mark.ts';
import type { Feed, FeedItem } from './feed.ts';

/** A feed as RSS 2.0 with the Atom, Content, Dublin Core and Media RSS modules, with its archives (RFC 5005). */
export function rssFeed(feed: Feed): string {
  const xml = generateRssFeed({
    title: feed.title,
    link: feed.link,
    description: feed.description,
    language: feed.language,
    copyright: feed.copyright,
    docs: 'https://www.rssboard.org/rss-specification',
    ...(feed.updated && { lastBuildDate: feed.updated }),
    image: { url: feed.icon, title: feed.title, link: feed.link },
    atom: {
      links: [
        { href: feed.self, rel: 'self', type: 'application/rss+xml' },
        ...(feed.current ? [{ href: feed.current, rel: 'current' }] : []),
        ...(feed.previous ? [{ href: feed.previous, rel: 'prev-archive' }] : []),
        ...(feed.next ? [{ href: feed.next, rel: 'next-archive' }] : []),
      ],
    },
    items: feed.items.map(rssItem),
  });
  return withoutPadding(feed.current ? xml.replace('<channel>', `$&${archiveMark}`) : xml);
}

/** feedsmith puts text with a `<` or `&` on a line of its own; to many readers the line breaks are part of the title. */
const withoutPadding = (xml: string): string => xml.replace(/>\s+(<!\[CDATA\[[\s\S]*?\]\]>)\s+</g, '>$1<');

/**
 * Readers take a description for HTML; the other formats have a type against that. Signs are written otherwise only where
 * HTML would not read them as themselves, since a few readers show the text as it is.
 */
const safeInHtml = (text: string): string =>
  text.replace(/&(?=#?\w)/g, '&amp;').replace(/<(?=[a-z!/?])/gi, '&lt;');

const rssItem = (item: FeedItem) => ({
  // FreshRSS resolves links between marks and notes too: by this they lead to the essay, and not to the home page.
  xml: { base: item.link },
  title: item.title,
  link: item.link,
  guid: { value: item.guid, isPermaLink: false },
  description: safeInHtml(item.summary),
  pubDate: item.published,
  categories: item.categories.map((name) => ({ name })),
  atom: { updated: item.updated },
  dc: { creators: item.authors, languages: [item.language] },
  content: { encoded: item.body },
  ...(item.image && {
    media: {
      contents: [
        {
          url: item.image.url,
          type: 'image/png',
          medium: 'image',
          width: item.image.width,
          height: item.image.height,
          description: { value: item.image.alt },
        },
      ],
    },
  }),
});
