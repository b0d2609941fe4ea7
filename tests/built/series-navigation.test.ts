import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSite, builtSites } from '../support/built-site.ts';
import { type EssaySource, publicEssays } from '../support/essay-sources.ts';
import { attributes, textOf } from '../support/html.ts';

describe.each(builtSites)('the $name site', (site) => {
  const essays = publicEssays(site);
  const address = (essay: EssaySource | undefined) =>
    essay ? [`${site.basePath}essays/${essay.slug}/`] : [];

  test('an essay leads to the parts before and after it that are out, and one of no series to none', () => {
    const found = essays.map(({ slug }) => {
      const { tree } = site.page(`/essays/${slug}/`);
      return [slug, attributes('a[rel=prev]', 'href', tree), attributes('a[rel=next]', 'href', tree)];
    });
    const expected = essays.map((essay) => {
      const parts = essays
        .filter(({ series }) => series && series.id === essay.series?.id)
        .sort((a, b) => (a.series?.part ?? 0) - (b.series?.part ?? 0));
      const at = parts.indexOf(essay);
      return [essay.slug, address(parts[at - 1]), at === -1 ? [] : address(parts[at + 1])];
    });
    expect(found).toEqual(expected);
  });
});

test('a series lists what is out and what is announced, in order, and no draft', () => {
  const { tree } = builtSite('odd').page('/series/signals/');
  expect(selectAll('.parts-list > li', tree).map(textOf)).toEqual([
    'Part 2 The Second Lamp A second part can stand alone.',
    'Part 3 A Bell Under Water in preparation Announced, and not written.',
    'Part 4 Le phare du jour Ce qui est daté d’aujourd’hui est publié.',
  ]);
  expect(attributes('.parts-list a', 'href', tree)).toEqual([
    '/review/assets/essays/the-second-lamp/',
    '/review/assets/essays/le-phare-du-jour/',
  ]);
});
