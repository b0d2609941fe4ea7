import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Essay } from '../../../src/catalogue/essays.ts';
import type { Series } from '../../../src/catalogue/series.ts';
import { catalogueOf } from '../../support/catalogue.ts';

afterEach(() => vi.unstubAllEnvs());

const part = (number: number, published = '2026-01-10') => ({
  published,
  title: `Part ${number}`,
  thesis: `Thesis ${number}.`,
  series: { id: 'buffer', part: number },
});
const planned = (number: number) => ({
  part: number,
  title: `Planned ${number}`,
  thesis: `Promise ${number}.`,
});

const site = {
  series: { buffer: { title: 'Managing the Buffer', planned: [planned(4), planned(3)] } },
  essays: {
    third: part(3, '2026-06-16'),
    second: part(2),
    tenth: part(10),
    first: part(1, '2025-12-01'),
    alone: {},
  },
};

const contents = async (today: string) => {
  const { allSeries, partsOf } = await catalogueOf({ ...site, today });
  const parts = await partsOf((await allSeries())[0] as Series);
  return parts.map(({ title, thesis, essay }) => [title, thesis, essay?.slug]);
};

describe('the contents of a series', () => {
  test('are the parts that are out and those announced, by number and not by day', async () => {
    expect(await contents('2026-06-15')).toEqual([
      ['Part 1', 'Thesis 1.', 'first'],
      ['Part 2', 'Thesis 2.', 'second'],
      ['Planned 3', 'Promise 3.', undefined],
      ['Planned 4', 'Promise 4.', undefined],
      ['Part 10', 'Thesis 10.', 'tenth'],
    ]);
  });

  test('name an announced part once: on the day it comes out the essay takes its line', async () => {
    expect((await contents('2026-06-16')).slice(2)).toEqual([
      ['Part 3', 'Thesis 3.', 'third'],
      ['Planned 4', 'Promise 4.', undefined],
      ['Part 10', 'Thesis 10.', 'tenth'],
    ]);
  });
});

describe('the parts before and after an essay', () => {
  const around = async (slug: string) => {
    const { essayBySlug, neighbours } = await catalogueOf(site);
    const { previous, next } = await neighbours((await essayBySlug(slug)) as Essay);
    return [previous?.slug, next?.slug];
  };

  test.each([
    ['the first', 'first', [undefined, 'second']],
    ['one in the middle, over parts that are not out', 'second', ['first', 'tenth']],
    ['the last', 'tenth', ['second', undefined]],
    ['an essay of no series', 'alone', [undefined, undefined]],
  ])('of %s', async (_, slug, expected) => {
    expect(await around(slug)).toEqual(expected);
  });
});

test('series are listed by title', async () => {
  const { allSeries } = await catalogueOf({ series: { a: { title: 'Trade' }, b: { title: 'Alliance' } } });
  expect((await allSeries()).map(({ title, path }) => [title, path])).toEqual([
    ['Alliance', '/series/b/'],
    ['Trade', '/series/a/'],
  ]);
});
