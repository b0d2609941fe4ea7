import { afterEach, describe, expect, test, vi } from 'vitest';

/** The addresses of a site served from a folder, freshly worked out. */
async function servedFrom(base: string, site = 'https://example.org') {
  vi.stubEnv('BASE_URL', base);
  vi.stubEnv('SITE', site);
  vi.resetModules();
  return import('../../../src/addresses/paths.ts');
}

afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['the root', '/', '/'],
  ['a folder', '/field-notes/', '/field-notes/'],
  ['a folder named without its last slash', '/field-notes', '/field-notes/'],
  ['a folder in a folder', '/press/field-notes/', '/press/field-notes/'],
])('on a site served from %s', (_, base, folder) => {
  test('a link carries the folder once', async () => {
    const { href, paths } = await servedFrom(base);
    expect(
      [paths.home, paths.essay('coal'), paths.feed(paths.home, 'rss'), paths.font('a.woff2')].map(href),
    ).toEqual([folder, `${folder}essays/coal/`, `${folder}rss.xml`, `${folder}fonts/a.woff2`]);
  });

  test('a canonical address carries the origin too', async () => {
    const { canonical, paths } = await servedFrom(base);
    expect([paths.home, paths.topic('trade')].map(canonical)).toEqual([
      `https://example.org${folder}`,
      `https://example.org${folder}topics/trade/`,
    ]);
  });
});

test('a canonical address keeps the port of a site served at one', async () => {
  const { canonical } = await servedFrom('/', 'http://localhost:4321');
  expect(canonical('/about/')).toBe('http://localhost:4321/about/');
});

test('every page’s path ends in a slash, so that no link is redirected', async () => {
  const { paths } = await servedFrom('/');
  const exports = ['/sources.bib', '/essays/a.bib', '/essays/a/cite.bib', '/data/a.csv', '/data/a.json'];
  const files = [
    ...[
      paths.chronologyCsv,
      paths.openSearch,
      paths.serviceWorker,
      paths.opml,
      paths.llms,
      paths.llmsFull,
      paths.checksums,
      paths.robots,
    ],
    ...[paths.sitemap, paths.sitemapPages, paths.font('a.woff2')],
  ];
  const {
    sourcesExport,
    references,
    citation,
    drawing,
    drawingPage,
    essayMarkdown,
    provenance,
    feed,
    tableCsv,
    tableJson,
    card,
    essayBook,
    essayWord,
    seriesBook,
    version,
    ...others
  } = paths;
  expect([
    essayMarkdown('a'),
    provenance('a'),
    drawing('a', 'fig-b', 'svg'),
    drawingPage('a', 'fig-b'),
    feed('/topics/a/', 'atom'),
    feed('/', 'json', 2),
    card('topics/a'),
    essayBook('a', 'epub'),
    essayWord('a'),
    seriesBook('a', 'pdf'),
  ]).toEqual([
    '/essays/a.md',
    '/essays/a/provenance.json',
    '/essays/a/fig-b.svg',
    '/essays/a/fig-b/',
    '/topics/a/atom.xml',
    '/feed-2.json',
    '/cards/topics/a.png',
    '/essays/a.epub',
    '/essays/a.docx',
    '/series/a.pdf',
  ]);
  expect(version('a', '2026-01-02')).toBe('/essays/a/history/2026-01-02/');
  expect([
    ...[sourcesExport('bib'), references('a', 'bib'), citation('a', 'bib')],
    ...[tableCsv('a'), tableJson('a')],
  ]).toEqual(exports);
  const all = Object.values(others).map((path) => (typeof path === 'string' ? path : path('a.woff2')));
  expect(all.filter((path) => !/^\/(.*\/)?$/.test(path))).toEqual(files);
});
