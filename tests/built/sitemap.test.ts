import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite, builtSites, isUnlisted } from '../support/built-site.ts';
import { lastChange, publicEssays } from '../support/essay-sources.ts';

const indexOf = ({ text }: BuiltSite) => parseSitemapIndex(Readable.from([text('sitemap-index.xml')]));
const entriesOf = ({ text }: BuiltSite) => parseSitemap(Readable.from([text('sitemap-pages.xml')]));

describe.each(builtSites)('the $name site', (site) => {
  const { pages, siteUrl, basePath } = site;
  const root = siteUrl + basePath;

  test('robots may read everything, and are told where the sitemap is', () => {
    expect(site.text('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap-index.xml\n`);
  });

  test('the sitemap’s index leads to the one sitemap, and says when anything last changed', async () => {
    const days = (await entriesOf(site)).flatMap(({ lastmod }) => lastmod ?? []).sort();
    expect(await indexOf(site)).toEqual([{ url: `${root}sitemap-pages.xml`, lastmod: days.at(-1) }]);
  });

  test('the sitemap holds every page that search engines may list, once, and nothing else', async () => {
    const listed = (await entriesOf(site)).map(({ url }) => url);
    const listable = pages.filter((page) => !isUnlisted(page)).map(({ address }) => address);
    expect(listed.sort()).toEqual(listable.sort());
  });

  test('an essay’s day in the sitemap is that of its last change', async () => {
    const days = new Map((await entriesOf(site)).map(({ url, lastmod }) => [url, lastmod]));
    const found = publicEssays(site).map(({ slug }) => [
      slug,
      days.get(`${root}essays/${slug}/`)?.slice(0, 10),
    ]);
    expect(found).toEqual(publicEssays(site).map((essay) => [essay.slug, lastChange(essay)]));
  });
});

test('a list’s day is that of the last change in it; what nobody dated has no day', async () => {
  const { siteUrl, basePath } = builtSite('odd');
  const entries = await entriesOf(builtSite('odd'));
  const days = entries.map(({ url, lastmod }) => [
    url.slice(`${siteUrl}${basePath}`.length - 1),
    lastmod?.slice(0, 10),
  ]);
  expect(Object.fromEntries(days.filter(([path]) => !/^\/essays\/./.test(path ?? '')))).toStrictEqual({
    '/': '2026-03-01',
    '/essays/': '2026-03-01',
    '/series/signals/': '2026-03-01',
    '/topics/': undefined,
    '/topics/fog/': undefined,
    '/topics/lights/': '2026-03-01',
    '/topics/rivers/': '2026-02-21',
    '/authors/': undefined,
    '/authors/a-n-example/': '2026-03-01',
    '/authors/bell-desk/': '2026-02-28',
    '/authors/idle-desk/': undefined,
    '/authors/lamp-desk/': '2026-02-28',
    '/corrections/': undefined,
    '/corrections/2026-02-21-the-river-that-ran-twice/': '2026-02-21',
    '/corrections/2026-02-28-the-second-lamp/': '2026-02-28',
    '/forecasts/': undefined,
    '/forecasts/fog/': '2026-02-20',
    '/forecasts/lamp-lit/': '2026-02-20',
    '/forecasts/tide/': '2026-02-20',
    '/letters/': undefined,
    '/letters/the-keeper/': '2026-02-25',
    '/data/': undefined,
    '/data/ferries/': '2026-02-20',
    '/data/havens/': '2026-02-20',
    '/data/keepers/': '2026-02-20',
    '/data/soundings/': '2026-02-20',
    '/data/wrecks/': '2026-02-20',
    '/names/': undefined,
    '/names/ada-deep/': undefined,
    '/names/bo-idle/': undefined,
    '/names/nowhere-river/': undefined,
    '/names/skerry-nought/': undefined,
    '/sources/': undefined,
    '/sources/lighthouse-tables/': undefined,
    '/sources/odd-log/': undefined,
    '/sources/undated-letter/': undefined,
    '/sources/unread-book/': undefined,
    '/about/': '2026-01-02',
    '/method/': '2026-02-03',
    '/chronology/': undefined,
    '/chronology/kinds/light/': undefined,
    '/chronology/kinds/meeting/': undefined,
    '/chronology/kinds/wreck--ruin/': undefined,
    '/chronology/essays/lamps-and-tides/': undefined,
    '/chronology/essays/le-phare-du-jour/': undefined,
    '/chronology/essays/the-river-that-ran-twice/': undefined,
    '/chronology/essays/the-second-lamp/': undefined,
    '/people/': undefined,
    '/search/': undefined,
    '/feeds/': undefined,
    '/offline/': undefined,
  });
});
