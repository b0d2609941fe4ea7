import { canonical, type FeedFormat, paths } from '../addresses/paths.ts';
import { publication } from '../publication.ts';
import type { Channel } from './channel.ts';
import { toItem } from './item.ts';
import { pagesOf } from './pages.ts';

/** What every format of a feed says, before it is written in one of them. Addresses are absolute. */
export interface Feed {
  title: string;
  description: string;
  /** The page the feed belongs to. */
  link: string;
  /** Where the feed itself is. */
  self: string;
  /** Where the newest items are, for an archive (RFC 5005). */
  current?: string;
  /** The archive of what came before (RFC 5005). */
  previous?: string;
  /** The archive of what came after. */
  next?: string;
  language: string;
  copyright: string;
  /** The day anything in it last changed. Left out of an empty feed. */
  updated?: Date;
  icon: string;
  items: FeedItem[];
}

export interface FeedItem {
  /** Permanent and not an address: an essay that moves is not a new essay. */
  guid: string;
  title: string;
  link: string;
  summary: string;
  /** The whole essay as HTML that a reader application can show. */
  body: string;
  authors: string[];
  categories: string[];
  /** Never moves, whatever is revised later. */
  published: Date;
  updated: Date;
  language: string;
  image?: { url: string; width: number; height: number; alt: string };
}

/**
 * A channel's feed in a format: the newest items whole, or one of its archives.
 *
 * @param archive its number, from 1, the oldest
 */
export async function feedOf(channel: Channel, format: FeedFormat, archive?: number): Promise<Feed> {
  const { entries, archives } = pagesOf(channel.entries, archive);
  const items = await Promise.all(entries.map(toItem));
  const updated = items.map((item) => item.updated).sort((a, b) => b.getTime() - a.getTime())[0];
  const address = (number?: number) => canonical(paths.feed(channel.path, format, number));
  const before = (archive ?? archives + 1) - 1;
  return {
    title: channel.title,
    description: channel.description,
    link: canonical(channel.path),
    self: address(archive),
    ...(archive !== undefined && { current: address() }),
    ...(before > 0 && { previous: address(before) }),
    ...(archive !== undefined && archive < archives && { next: address(archive + 1) }),
    language: publication.language,
    copyright: `${publication.name}, ${publication.licence.name}`,
    ...(updated && { updated }),
    icon: canonical('/icon-192.png'),
    items,
  };
}
