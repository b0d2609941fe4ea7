import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PagefindPage, PagefindSection } from '../../../src/search/pagefind.ts';
import { resultItem, summary } from '../../../src/search/result-view.ts';
import { TinyDocument } from '../../support/tiny-document.ts';

beforeAll(() => void vi.stubGlobal('document', new TinyDocument()));
afterAll(() => void vi.unstubAllGlobals());

const page = (changes: Partial<PagefindPage> = {}): PagefindPage => ({
  url: '/essays/coal/?mark=coal',
  excerpt: 'The <mark>coal</mark> fell.',
  meta: { title: 'Three Tonnes', kind: 'Analysis', date: '10 January 2026' },
  sub_results: [],
  ...changes,
});

/** What Pagefind says of words found before the first heading: they have no place to link to. */
const lead: PagefindSection = { title: 'Three Tonnes', url: '/essays/coal/?mark=coal#top', excerpt: 'Coal.' };

const section = (title: string): PagefindSection => ({
  title,
  url: `/essays/coal/?mark=coal#${title}`,
  excerpt: `<mark>Coal</mark> of ${title}`,
  anchor: { id: title },
});

const html = (changes: Partial<PagefindPage> = {}) => resultItem(page(changes)).outerHTML;

describe('the status line', () => {
  test.each([
    [0, 12, 'Nothing found for “coal”. Try fewer or other words.'],
    [1, 12, '1 page for “coal”'],
    [12, 12, '12 pages for “coal”'],
    [13, 12, '13 pages for “coal”, the best 12 shown'],
  ])('for %i pages found, of which %i are shown at most, is “%s”', (found, shown, line) => {
    expect(summary(found, 'coal', shown)).toBe(line);
  });
});

describe('a result', () => {
  test('found in no section is a link to the page, what kind it is and an excerpt', () => {
    expect(html()).toBe(
      '<li class="search-result"><p class="kicker">Analysis · 10 January 2026</p>' +
        '<p class="search-result-title"><a href="/essays/coal/?mark=coal">Three Tonnes</a></p>' +
        '<p class="search-excerpt">The <mark>coal</mark> fell.</p></li>',
    );
  });

  test('found in sections is a link to each, with an excerpt of its own', () => {
    expect(html({ sub_results: [section('mines')] })).toBe(
      '<li class="search-result"><p class="kicker">Analysis · 10 January 2026</p>' +
        '<p class="search-result-title"><a href="/essays/coal/?mark=coal">Three Tonnes</a></p>' +
        '<ul class="search-result-sections" role="list"><li><a href="/essays/coal/?mark=coal#mines">mines</a>' +
        '<p class="search-excerpt"><mark>Coal</mark> of mines</p></li></ul></li>',
    );
  });

  test('names three sections at most, and none that has no place of its own', () => {
    const sections = [lead, ...['a', 'b', 'c', 'd'].map(section)];
    const links = [...html({ sub_results: sections }).matchAll(/#(\w+)"/g)].map(([, id]) => id);
    expect(links).toEqual(['a', 'b', 'c']);
  });

  test('leaves out what it does not know', () => {
    expect(html({ meta: { kind: 'Topic' }, url: '/topics/trade/' })).toContain(
      '<p class="kicker">Topic</p><p class="search-result-title"><a href="/topics/trade/">/topics/trade/</a>',
    );
  });
});

describe('an excerpt', () => {
  const excerpt = (text: string) => /<p class="search-excerpt">(.*)<\/p>/s.exec(html({ excerpt: text }))?.[1];

  test.each([
    [
      'marks each word found',
      '<mark>coal</mark> and <mark>iron</mark>',
      '<mark>coal</mark> and <mark>iron</mark>',
    ],
    [
      'shows characters Pagefind has escaped',
      'R&amp;D &lt;b&gt; <mark>a&amp;b</mark>',
      'R&#x26;D &#x3C;b> <mark>a&#x26;b</mark>',
    ],
    [
      'lets no other tag through',
      '<img src=x onerror=alert(1)> coal',
      '&#x3C;img src=x onerror=alert(1)> coal',
    ],
    ['lets no tag through inside a mark', '<mark><b>coal</b></mark>', '<mark>&#x3C;b>coal&#x3C;/b></mark>'],
  ])('%s', (_, given, expected) => {
    expect(excerpt(given)).toBe(expected);
  });
});
