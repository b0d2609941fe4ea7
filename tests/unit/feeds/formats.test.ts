import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { atomFeed } from '../../../src/feeds/atom.ts';
import type { Feed } from '../../../src/feeds/feed.ts';
import { jsonFeed } from '../../../src/feeds/json-feed.ts';
import { rssFeed } from '../../../src/feeds/rss.ts';

const day = new Date('2026-01-10T00:00:00Z');

const feed: Feed = {
  title: 'Coal & <Iron>',
  description: 'What "crosses" & what does not.',
  link: 'https://example.org/',
  self: 'https://example.org/atom-1.xml',
  current: 'https://example.org/atom.xml',
  next: 'https://example.org/atom-2.xml',
  language: 'en-GB',
  copyright: 'Coal, CC0',
  updated: day,
  icon: 'https://example.org/icon.png',
  items: [
    {
      guid: 'urn:uuid:1',
      title: 'Three < four & 북한',
      link: 'https://example.org/essays/coal/',
      summary: 'Nobody counted ]]> them.',
      body: '<p>Coal &#x26; <a href="#fn-coal-1">iron</a> ]]&gt;</p>',
      authors: ['A. Keeper', 'The Border & River Desk'],
      categories: ['Trade & coal'],
      published: day,
      updated: new Date('2026-02-01T00:00:00Z'),
      language: 'en-GB',
    },
  ],
};

test('the three formats say the same of an item', () => {
  const [rss] = parseRssFeed(rssFeed(feed)).items ?? [];
  const [atom] = parseAtomFeed(atomFeed(feed)).entries ?? [];
  const [json] = parseJsonFeed(jsonFeed(feed)).items ?? [];
  const said = {
    id: 'urn:uuid:1',
    title: 'Three < four & 북한',
    body: feed.items[0]?.body,
    authors: feed.items[0]?.authors,
  };
  expect([
    { id: rss?.guid?.value, title: rss?.title, body: rss?.content?.encoded, authors: rss?.dc?.creators },
    {
      id: atom?.id,
      title: atom?.title?.value,
      body: atom?.content?.value,
      authors: atom?.authors?.map(({ name }) => name),
    },
    {
      id: json?.id,
      title: json?.title,
      body: json?.content_html,
      authors: json?.authors?.map(({ name }) => name),
    },
  ]).toEqual([said, said, said]);
});

test('an archive says that it is one, where the newest items are, and where those after it', () => {
  const links = (all: { href?: string; rel?: string }[] = []) =>
    Object.fromEntries(all.map(({ rel, href }) => [rel, href]));
  for (const xml of [rssFeed(feed), atomFeed(feed)]) {
    expect(xml.match(/<fh:archive xmlns:fh="http:\/\/purl.org\/syndication\/history\/1.0"\/>/g)).toHaveLength(
      1,
    );
  }
  expect(links(parseAtomFeed(atomFeed(feed)).links)).toMatchObject({
    current: feed.current,
    'next-archive': feed.next,
  });
  expect(links(parseRssFeed(rssFeed(feed)).atom?.links)).toMatchObject({
    current: feed.current,
    'next-archive': feed.next,
  });
});

test('a feed that is no archive does not say so', () => {
  const newest = Object.fromEntries(
    Object.entries(feed).filter(([name]) => name !== 'current'),
  ) as unknown as Feed;
  expect([rssFeed(newest), atomFeed(newest)].filter((xml) => xml.includes('fh:archive'))).toEqual([]);
});
