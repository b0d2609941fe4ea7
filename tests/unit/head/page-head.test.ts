import { describe, expect, test } from 'vitest';
import '../../support/example-site.ts';
import { pageGraph } from '../../../src/head/page-graph.ts';
import { pageHead } from '../../../src/head/page-head.ts';
import { documentTitle, type PageMetadata } from '../../../src/head/page-metadata.ts';

const coal: PageMetadata = { title: 'Coal', description: 'Nobody counted it.', path: '/essays/coal/' };

/** What the head says, as `name value` pairs: metas by name or property, links by relation. */
const said = (page: PageMetadata) =>
  pageHead(page).map(({ tag, attributes, content }) => {
    const { charset, name, property, rel, content: value, href } = attributes;
    return [name ?? property ?? rel ?? (charset ? 'charset' : tag), value ?? href ?? charset ?? content];
  });

const about = (name: string, page: PageMetadata) =>
  said(page)
    .filter(([key]) => key === name)
    .map(([, value]) => value);

const article = {
  published: '2026-01-10',
  updated: '2026-02-01',
  authors: ['The Border Desk', 'The Archive Desk'],
  section: 'Trade',
  tags: ['Trade', 'Border'],
};

test('a plain page says what it is and where, and nothing it does not know', () => {
  expect(said(coal)).toEqual([
    ['charset', 'utf-8'],
    ['viewport', 'width=device-width, initial-scale=1'],
    ['title', 'Coal · Buffer State'],
    ['color-scheme', 'light dark'],
    ['theme-color', '#f6f0e4'],
    ['theme-color', '#1a1713'],
    ['description', 'Nobody counted it.'],
    ['canonical', 'https://example.org/essays/coal/'],
    ['license', 'https://creativecommons.org/licenses/by/4.0/'],
    ['og:site_name', 'Buffer State'],
    ['og:type', 'website'],
    ['og:locale', 'en_GB'],
    ['og:title', 'Coal'],
    ['og:description', 'Nobody counted it.'],
    ['og:url', 'https://example.org/essays/coal/'],
    ['og:image', 'https://example.org/cards/site.png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', 'Buffer State: Long-form analysis of China’s policy on North Korea'],
    ['twitter:card', 'summary_large_image'],
    ['alternate', '/rss.xml'],
    ['search', '/opensearch.xml'],
    ['sitemap', '/sitemap-index.xml'],
    ['icon', '/favicon.svg'],
    ['apple-touch-icon', '/apple-touch-icon.png'],
    ['script', JSON.stringify(pageGraph(coal))],
  ]);
});

describe('an essay', () => {
  test('names each of its authors, its days and its topics', () => {
    const names = [
      'og:type',
      'author',
      'article:published_time',
      'article:modified_time',
      'article:section',
      'article:tag',
    ];
    expect(names.map((name) => about(name, { ...coal, article }))).toEqual([
      ['article'],
      ['The Border Desk', 'The Archive Desk'],
      ['2026-01-10'],
      ['2026-02-01'],
      ['Trade'],
      ['Trade', 'Border'],
    ]);
  });

  test('that was never updated names no day of change', () => {
    expect(about('article:modified_time', { ...coal, article: { ...article, updated: undefined } })).toEqual(
      [],
    );
  });

  test('is shown by its card, with its size and what is seen', () => {
    const names = ['og:image', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'];
    expect(
      names.flatMap((name) => about(name, { ...coal, card: { of: 'essays/coal', alt: 'A bridge' } })),
    ).toEqual([
      'https://example.org/cards/essays/coal.png',
      '1200',
      '630',
      'A bridge',
      'summary_large_image',
    ]);
  });
});

test('a page that search engines must not list says so, and claims no canonical address', () => {
  const page = { ...coal, indexable: false };
  expect([about('robots', page), about('canonical', page)]).toEqual([['noindex'], []]);
});

test('what a page says itself goes before what every page says, and stands where that stood', () => {
  const own = [{ tag: 'meta' as const, attributes: { property: 'og:type', content: 'profile' } }];
  expect(said({ ...coal, tags: own })).toEqual(
    said(coal).map(([name, value]) => [name, name === 'og:type' ? 'profile' : value]),
  );
});

describe('the title of the tab', () => {
  test('is the page’s own before the site’s name', () => {
    expect(documentTitle(coal)).toBe('Coal · Buffer State');
  });

  test('is the site’s name and what it is about on the home page', () => {
    expect(documentTitle({ ...coal, path: '/' })).toBe(
      'Buffer State: Long-form analysis of China’s policy on North Korea',
    );
  });
});
