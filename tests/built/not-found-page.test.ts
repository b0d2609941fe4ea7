import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSites, notFound } from '../support/built-site.ts';
import { publicEssays } from '../support/essay-sources.ts';
import { attributes, textOf } from '../support/html.ts';

describe.each(builtSites)('the page of the $name site that says there is none', (site) => {
  const { tree } = site.page(notFound);
  const main = select('main', tree) ?? tree;

  test('says so', () => {
    expect(selectAll('h1', tree).map(textOf)).toEqual(['There is no page at this address']);
  });

  test('leads to the list of all essays and to search', () => {
    const links = attributes('a[href]', 'href', main);
    expect(links).toEqual(expect.arrayContaining([`${site.basePath}essays/`, `${site.basePath}search/`]));
  });

  test('shows the latest three essays', () => {
    const latest = publicEssays(site).slice(0, 3);
    expect(selectAll('article h3', main).map(textOf)).toEqual(latest.map(({ title }) => title));
    expect(attributes('article h3 a', 'href', main)).toEqual(
      latest.map(({ slug }) => `${site.basePath}essays/${slug}/`),
    );
  });

  test('works wherever it is shown: every address on it starts at the site’s root', () => {
    const addresses = [...attributes('[href]', 'href', tree), ...attributes('[src]', 'src', tree)];
    expect(addresses.filter((address) => !/^(\/|https:|#main$)/.test(address))).toEqual([]);
  });
});
