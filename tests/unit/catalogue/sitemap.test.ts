import { afterEach, expect, test, vi } from 'vitest';
import { catalogueOf } from '../../support/catalogue.ts';

afterEach(() => vi.unstubAllEnvs());

const entries = async (today: string) => {
  const { sitemapEntries } = await catalogueOf({
    today,
    topics: ['trade', 'border'],
    authors: ['border-desk', 'archive-desk'],
    series: { buffer: {} },
    sources: ['coal-age'],
    tables: { tonnes: '2026-05-05' },
    names: ['yalu'],
    pages: { about: '2026-02-02' },
    essays: {
      coal: { published: '2026-03-01', topics: ['trade'], series: { id: 'buffer', part: 1 } },
      iron: { published: '2026-02-01', updated: '2026-04-01', topics: ['trade'] },
      treaty: { published: '2026-06-16', topics: ['border'], authors: ['archive-desk'] },
      unfinished: { published: '2026-01-01', draft: true },
    },
  });
  return Object.fromEntries((await sitemapEntries()).map(({ path, lastmod }) => [path, lastmod]));
};

test('the sitemap holds every page, each with the day it truly last changed', async () => {
  expect(await entries('2026-06-15')).toStrictEqual({
    '/': '2026-04-01',
    '/essays/': '2026-04-01',
    '/chronology/': undefined,
    '/offline/': undefined,
    '/people/': undefined,
    '/chronology/essays/coal/': undefined,
    '/chronology/essays/iron/': undefined,
    '/essays/coal/': '2026-03-01',
    '/essays/iron/': '2026-04-01',
    '/series/buffer/': '2026-03-01',
    '/topics/': undefined,
    '/topics/trade/': '2026-04-01',
    '/topics/border/': undefined,
    '/authors/': undefined,
    '/authors/border-desk/': '2026-04-01',
    '/authors/archive-desk/': undefined,
    '/sources/': undefined,
    '/sources/coal-age/': undefined,
    '/data/': undefined,
    '/data/tonnes/': '2026-05-05',
    '/names/': undefined,
    '/names/yalu/': undefined,
    '/corrections/': undefined,
    '/letters/': undefined,
    '/forecasts/': undefined,
    '/about/': '2026-02-02',
    '/search/': undefined,
    '/feeds/': undefined,
  });
});

test('an essay enters the sitemap on its day, and its lists change with it', async () => {
  const [before, after] = [await entries('2026-06-15'), await entries('2026-06-16')];
  const changed = Object.entries(after).filter(([path, lastmod]) => before[path] !== lastmod);
  expect(changed.map(([path]) => path).sort()).toEqual([
    '/',
    '/authors/archive-desk/',
    '/essays/',
    '/essays/treaty/',
    '/topics/border/',
  ]);
});
