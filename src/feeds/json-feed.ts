import { generateJsonFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';

/** A feed as JSON Feed 1.1; what came before is its next page. */
export const jsonFeed = (feed: Feed): string =>
  `${JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      description: feed.description,
      home_page_url: feed.link,
      feed_url: feed.self,
      ...(feed.previous && { next_url: feed.previous }),
      icon: feed.icon,
      language: feed.language,
      items: feed.items.map(item),
    }),
    undefined,
    1,
  )}\n`;

const item = ({
  guid,
  title,
  link,
  summary,
  body,
  authors,
  categories,
  published,
  updated,
  language,
  image,
}: FeedItem) => ({
  id: guid,
  url: link,
  title,
  summary,
  content_html: body,
  ...(image && { image: image.url }),
  date_published: published,
  date_modified: updated,
  authors: authors.map((name) => ({ name })),
  tags: categories,
  language,
});
