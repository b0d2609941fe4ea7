import type { Essay } from '../catalogue/essays.ts';
import { allEssays, lastModified } from '../catalogue/essays.ts';
import { canonical, paths } from '../addresses/paths.ts';
import { socialCard } from '../head/social-card.ts';
import { publication } from '../publication.ts';
import { startOfDay } from '../text/dates.ts';
import { feedBody } from './feed-body.ts';

/** What every format of a feed says, before it is written in one of them. Addresses are absolute. */
export interface Feed {
  title: string;
  description: string;
  /** The page the feed belongs to. */
  link: string;
  /** Where the feed itself is. */
  self: string;
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
  image: { url: string; width: number; height: number; alt: string };
}

/** The guid of an essay: its permanent id as a URN (RFC 9562). */
export const guidOf = (id: string): string => `urn:uuid:${id.toLowerCase()}`;

async function toItem(essay: Essay): Promise<FeedItem> {
  const { data, authors, topics, path, retracted } = essay;
  return {
    guid: guidOf(data.id),
    title: retracted ? `Retracted: ${data.title}` : data.title,
    link: canonical(path),
    summary: data.standfirst,
    body: await feedBody(essay),
    authors: authors.map(({ name }) => name),
    categories: topics.map(({ title }) => title),
    published: startOfDay(data.published),
    updated: startOfDay(lastModified(essay)),
    language: data.language,
    image: await socialCard(data.cover),
  };
}

/** The feed of all essays, newest first. */
export async function essaysFeed(): Promise<Feed> {
  const essays = await allEssays();
  const items = await Promise.all(essays.map(toItem));
  const updated = items.map((item) => item.updated).sort((a, b) => b.getTime() - a.getTime())[0];
  return {
    title: publication.name,
    description: publication.description,
    link: canonical(paths.home),
    self: canonical(paths.rss),
    language: publication.language,
    copyright: `${publication.name}, ${publication.licence.name}`,
    ...(updated && { updated }),
    icon: canonical('/icon-192.png'),
    items,
  };
}
