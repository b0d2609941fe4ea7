import { Readable } from 'node:stream';
import { XMLParser } from 'fast-xml-parser';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { sitemapIndexXml, sitemapXml } from '../../../src/exports/sitemap.ts';

const canonical = (path: string) => `https://example.org/field-notes${path}`;
const entries = [{ path: '/', lastmod: '2026-02-01' }, { path: '/search/' }];

describe('a sitemap', () => {
  test('tells a search engine each page’s canonical address, and its day where that is known', async () => {
    const pages = await parseSitemap(Readable.from(await sitemapXml(entries, canonical)));
    expect(pages.map(({ url, lastmod }) => [url, lastmod])).toEqual([
      ['https://example.org/field-notes/', '2026-02-01'],
      ['https://example.org/field-notes/search/', undefined],
    ]);
  });

  test('is plain XML of the namespace search engines know, and nothing else', async () => {
    const xml = new XMLParser({ ignoreAttributes: false }).parse(await sitemapXml(entries, canonical));
    expect(xml).toEqual({
      '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
      urlset: {
        '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
        url: [
          { loc: 'https://example.org/field-notes/', lastmod: '2026-02-01' },
          { loc: 'https://example.org/field-notes/search/' },
        ],
      },
    });
  });

  test('keeps an address that means something in XML', async () => {
    const xml = await sitemapXml([{ path: '/a&b/' }], canonical);
    expect(new XMLParser().parse(xml)).toMatchObject({
      urlset: { url: { loc: 'https://example.org/field-notes/a&b/' } },
    });
  });
});

test('the index names each sitemap, with the day of the newest change in it', async () => {
  const xml = await sitemapIndexXml([
    { url: canonical('/sitemap-pages.xml'), lastmod: '2026-02-01' },
    { url: canonical('/sitemap-letters.xml'), lastmod: undefined },
  ]);
  expect((await parseSitemapIndex(Readable.from(xml))).map(({ url, lastmod }) => [url, lastmod])).toEqual([
    ['https://example.org/field-notes/sitemap-pages.xml', '2026-02-01'],
    ['https://example.org/field-notes/sitemap-letters.xml', undefined],
  ]);
});
