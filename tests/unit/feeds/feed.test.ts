import { afterEach, expect, test, vi } from 'vitest';
import '../../support/example-site.ts';
import { catalogueOf } from '../../support/catalogue.ts';

afterEach(() => vi.unstubAllEnvs());

/** The feed of a site with these essays; bodies and cards are the affair of their own modules. */
async function siteFeed(essays: Record<string, Record<string, unknown>>) {
  vi.stubEnv('SITE', 'https://example.org');
  await catalogueOf({ essays, topics: ['trade', 'border'], authors: ['border-desk', 'archive-desk'] });
  const card = { url: 'https://example.org/card.png', width: 1200, height: 630, alt: 'A bridge' };
  vi.doMock('../../../src/feeds/feed-body.ts', () => ({
    feedBody: async ({ slug }: { slug: string }) => `<p>${slug}</p>`,
  }));
  vi.doMock('../../../src/head/social-card.ts', () => ({ socialCard: async () => card }));
  const { allChannels } = await import('../../../src/feeds/channel.ts');
  const { feedOf } = await import('../../../src/feeds/feed.ts');
  const [site] = await allChannels();
  if (!site) throw new Error('the site cannot be followed');
  return feedOf(site, 'rss');
}

test('an item of the feed is the whole essay, by name, with a guid that is no address', async () => {
  const { items } = await siteFeed({
    coal: {
      id: '0000000A-0000-4000-8000-00000000000F',
      updated: '2026-02-01',
      authors: ['archive-desk', 'border-desk'],
      topics: ['border', 'trade'],
    },
  });
  expect(items).toEqual([
    {
      guid: 'urn:uuid:0000000a-0000-4000-8000-00000000000f',
      title: 'Three Tonnes of Coal',
      link: 'https://example.org/essays/coal/',
      summary: 'Three tonnes crossed, and nobody counted them.',
      body: '<p>coal</p>',
      authors: ['archive-desk', 'border-desk'],
      categories: ['border', 'trade'],
      published: new Date('2026-01-10T00:00:00Z'),
      updated: new Date('2026-02-01T00:00:00Z'),
      language: 'en-GB',
      image: { url: 'https://example.org/card.png', width: 1200, height: 630, alt: 'A bridge' },
    },
  ]);
});

test('the feed is newest first, whatever was revised later, and changed when anything in it last did', async () => {
  const { items, updated } = await siteFeed({
    older: { published: '2026-01-01', updated: '2026-05-05' },
    newer: { published: '2026-02-02' },
  });
  expect([items.map(({ link }) => link.split('/').at(-2)), updated]).toEqual([
    ['newer', 'older'],
    new Date('2026-05-05T00:00:00Z'),
  ]);
});

test('an essay dated tomorrow and a draft are in no feed', async () => {
  const { items } = await siteFeed({ tomorrow: { published: '2026-06-16' }, unfinished: { draft: true } });
  expect(items).toEqual([]);
});

test('a feed without essays has not changed yet', async () => {
  expect(await siteFeed({})).not.toHaveProperty('updated');
});

test('every topic, desk and series can be followed, and so can corrections and letters', async () => {
  vi.stubEnv('SITE', 'https://example.org');
  await catalogueOf({
    essays: {
      coal: { published: '2026-03-01', series: { id: 'buffer', part: 2 } },
      iron: { published: '2026-03-02', series: { id: 'buffer', part: 1 } },
    },
    series: { buffer: {} },
  });
  const { allChannels } = await import('../../../src/feeds/channel.ts');
  const channels = await allChannels();
  expect(
    channels.map(({ path, entries }) => [
      path,
      entries.map((entry) => (entry.kind === 'essay' ? entry.essay.slug : entry.kind)),
    ]),
  ).toEqual([
    ['/', ['iron', 'coal']],
    ['/topics/trade/', ['iron', 'coal']],
    ['/series/buffer/', ['iron', 'coal']],
    ['/authors/border-desk/', ['iron', 'coal']],
    ['/corrections/', []],
    ['/letters/', []],
  ]);
});
