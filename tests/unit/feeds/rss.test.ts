import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import type { Feed, FeedItem } from '../../../src/feeds/feed.ts';
import { bodyTree } from '../../support/feeds.ts';
import { textOf } from '../../support/html.ts';
import { rssFeed } from '../../../src/feeds/rss.ts';

const coal: FeedItem = {
  guid: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  title: 'Coal',
  link: 'https://example.org/essays/coal/',
  summary: 'Nobody counted it.',
  body: '<p>Coal fell.</p>',
  authors: ['The Border Desk', 'The Archive Desk'],
  categories: ['Trade', 'Border'],
  published: new Date('2026-01-10T00:00:00Z'),
  updated: new Date('2026-02-01T00:00:00Z'),
  language: 'en-GB',
  image: { url: 'https://example.org/card.png', width: 1200, height: 630, alt: 'A bridge' },
};

const feed = (items: FeedItem[], changes: Partial<Feed> = {}): Feed => ({
  title: 'Buffer State',
  description: 'Essays on a border.',
  link: 'https://example.org/',
  self: 'https://example.org/rss.xml',
  language: 'en-GB',
  copyright: 'Buffer State, CC BY 4.0',
  icon: 'https://example.org/icon.png',
  items,
  ...changes,
});

const parser = new Parser({
  customFields: {
    feed: ['language', 'lastBuildDate', 'copyright', 'atom:link'],
    item: [
      ['dc:creator', 'creators', { keepArray: true }],
      ['atom:updated', 'updated'],
      ['dc:language', 'language'],
      ['content:encoded', 'body'],
      ['description', 'summary'],
      ['media:content', 'media'],
    ],
  },
});

/** What a feed reader sees. */
const subscribed = (feed: Feed) => parser.parseString(rssFeed(feed));
const item = async (changes: Partial<FeedItem> = {}) =>
  (await subscribed(feed([{ ...coal, ...changes }]))).items[0];

test('a reader sees everything an essay says', async () => {
  expect(await item()).toMatchObject({
    guid: coal.guid,
    title: 'Coal',
    link: 'https://example.org/essays/coal/',
    summary: 'Nobody counted it.',
    body: '<p>Coal fell.</p>',
    creators: ['The Border Desk', 'The Archive Desk'],
    categories: ['Trade', 'Border'],
    isoDate: '2026-01-10T00:00:00.000Z',
    updated: '2026-02-01T00:00:00.000Z',
    language: 'en-GB',
    media: {
      $: {
        url: 'https://example.org/card.png',
        type: 'image/png',
        medium: 'image',
        width: '1200',
        height: '630',
      },
      'media:description': ['A bridge'],
    },
  });
});

test('a reader sees what the feed is, where it lives and when it last changed', async () => {
  const { items, ...about } = await subscribed(feed([], { updated: new Date('2026-02-01T00:00:00Z') }));
  expect(items).toEqual([]);
  expect(about).toMatchObject({
    title: 'Buffer State',
    description: 'Essays on a border.',
    link: 'https://example.org/',
    'atom:link': { $: { href: 'https://example.org/rss.xml', rel: 'self', type: 'application/rss+xml' } },
    language: 'en-GB',
    copyright: 'Buffer State, CC BY 4.0',
    lastBuildDate: 'Sun, 01 Feb 2026 00:00:00 GMT',
    image: { url: 'https://example.org/icon.png' },
  });
});

test('the guid says that it is not an address', () => {
  expect(rssFeed(feed([coal]))).toContain(`<guid isPermaLink="false">${coal.guid}</guid>`);
});

describe('a reader gets back exactly', () => {
  const words = [
    'Iron & coal',
    'a < b > c',
    '“Red line” isn’t "it"',
    ']]>',
    'if (a[b[0]]>1)',
    '핵무기 核武器 😀',
    '&amp;lt;',
  ];

  // A description is HTML to most readers, and to some the words themselves.
  test.each(words)('a title and a summary with %s', async (title) => {
    const { title: read, summary = '' } = (await item({ title, summary: title })) ?? {};
    expect([read, textOf(bodyTree(summary))]).toEqual([title, title]);
    if (!title.startsWith('&amp;')) expect(summary).toBe(title);
  });

  test('a summary that would be HTML', async () => {
    const summary = '<script>alert(1)</script> &amp; <b>';
    const tree = bodyTree((await item({ summary }))?.summary ?? '');
    expect(tree.children).toMatchObject([{ type: 'text', value: summary }]);
  });

  test.each(words)('a text with %s', async (text) => {
    const body = `<p title="${text}">${text}</p>\n<pre>\n  ]]&gt;</pre>`;
    expect(await item({ body })).toMatchObject({ body });
  });

  test('names, topics and addresses with characters that mean something in XML', async () => {
    const [authors, categories, link] = [
      ['Kim & <Sons>'],
      ['“Trade” & aid'],
      'https://example.org/?a=1&b="2"',
    ];
    expect(await item({ authors, categories, link })).toMatchObject({ creators: authors, categories, link });
  });

  test('what is seen on a picture', async () => {
    const alt = 'A "bridge" & <river>';
    expect(
      await item({ image: { url: 'https://example.org/card.png', width: 1200, height: 630, alt } }),
    ).toMatchObject({
      media: { 'media:description': [alt] },
    });
  });
});
