import { beforeEach, describe, expect, test, vi } from 'vitest';
import '../support/example-site.ts';
import Masthead from '../../src/components/site/Masthead.astro';
import { drawn, texts } from '../support/components.ts';
import { attributes } from '../support/html.ts';

const { allSeries } = vi.hoisted(() => ({ allSeries: vi.fn() }));
vi.mock('../../src/catalogue/series.ts', () => ({ allSeries }));
beforeEach(() => void allSeries.mockResolvedValue([{ path: '/series/buffer/' }]));

const on = (path: string) => drawn(Masthead, { props: { path } });

describe('the masthead marks the page it stands on', () => {
  test.each([
    ['/essays/', ['/essays/']],
    ['/series/buffer/', ['/series/buffer/']],
    ['/about/', ['/about/']],
    ['/', ['/']],
    ['/essays/coal/', []],
    ['/topics/', []],
  ])('on %s: %j', async (path, marked) => {
    expect(attributes('[aria-current=page]', 'href', await on(path))).toEqual(marked);
  });
});

test('the navigation leads to the essays, the series, the evidence, and what is said about the site', async () => {
  const page = await on('/');
  expect([texts('nav a', page), attributes('nav a', 'href', page)]).toEqual([
    ['Essays', 'Series', 'Data', 'Sources', 'Method', 'About', 'Feeds'],
    ['/essays/', '/series/buffer/', '/data/', '/sources/', '/method/', '/about/', '/feeds/'],
  ]);
});

test('a site without a series does not offer any', async () => {
  allSeries.mockResolvedValue([]);
  expect(texts('nav a', await on('/'))).toEqual(['Essays', 'Data', 'Sources', 'Method', 'About', 'Feeds']);
});

test('search is a link to its page, for readers without JavaScript', async () => {
  const page = await on('/');
  expect([texts('.masthead-search', page), attributes('.masthead-search', 'href', page)]).toEqual([
    ['Search'],
    ['/search/'],
  ]);
});
