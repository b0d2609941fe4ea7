import { generateAtomFeed } from 'feedsmith';
import { archiveMark } from './archive-mark.ts';
import type { Feed, FeedItem } from './feed.ts';

/** A feed as Atom 1.0 (RFC 4287), with its archives (RFC 5005). */
export function atomFeed(feed: Feed): string {
  const xml = generateAtomFeed({
    id: feed.link,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    // A feed without items has not changed yet, and Atom wants a day all the same.
    updated: feed.updated ?? new Date(0),
    rights: { value: feed.copyright },
    icon: feed.icon,
    links: [
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
      { href: feed.link, rel: 'alternate', type: 'text/html' },
      ...(feed.current ? [{ href: feed.current, rel: 'current' }] : []),
      ...(feed.previous ? [{ href: feed.previous, rel: 'prev-archive' }] : []),
      ...(feed.next ? [{ href: feed.next, rel: 'next-archive' }] : []),
    ],
    xml: { lang: feed.language },
    entries: feed.items.map(entry),
  });
  return feed.current ? xml.replace(/<feed[^>]*>/, `$&${archiveMark}`) : xml;
}

const entry = (item: FeedItem) => ({
  id: item.guid,
  title: { value: item.title },
  links: [{ href: item.link, rel: 'alternate', type: 'text/html' }],
  published: item.published,
  updated: item.updated,
  authors: item.authors.map((name) => ({ name })),
  categories: item.categories.map((term) => ({ term })),
  summary: { value: item.summary },
  content: { value: item.body, type: 'html' },
  // See rss.ts.
  xml: { lang: item.language, base: item.link },
});
