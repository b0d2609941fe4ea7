import { generateRssFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';

/** A feed as RSS 2.0 with the Atom, Content, Dublin Core and Media RSS modules. */
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
    atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.items.map(rssItem),
  });
  return withoutPadding(xml);
}

/** feedsmith puts text with a `<` or `&` on a line of its own; to many readers the line breaks are part of the title. */
const withoutPadding = (xml: string): string => xml.replace(/>\s+(<!\[CDATA\[[\s\S]*?\]\]>)\s+</g, '>$1<');

const rssItem = (item: FeedItem) => ({
  title: item.title,
  link: item.link,
  guid: { value: item.guid, isPermaLink: false },
  description: item.summary,
  pubDate: item.published,
  categories: item.categories.map((name) => ({ name })),
  atom: { updated: item.updated },
  dc: { creators: item.authors, languages: [item.language] },
  content: { encoded: item.body },
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
});
