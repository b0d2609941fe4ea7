import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { builtSite, builtSites, faultsOn, notFound } from '../support/built-site.ts';
import { type EssaySource, lastChange, publicEssays, recordSource } from '../support/essay-sources.ts';

type Data = Record<string, unknown>;

const dataOf = (tree: Root): Data[] =>
  selectAll('script[type="application/ld+json"]', tree).map((script) => JSON.parse(toString(script)) as Data);

const ofType = (type: string, tree: Root) => dataOf(tree).filter((data) => data['@type'] === type);

describe.each(builtSites)('the $name site', (site) => {
  const root = site.siteUrl + site.basePath;

  test('all structured data can be read, and is of schema.org', () => {
    const faults = faultsOn(site.pages, ({ tree }) =>
      dataOf(tree).flatMap((data) =>
        data['@context'] === 'https://schema.org' ? [] : [JSON.stringify(data)],
      ),
    );
    expect(faults).toEqual([]);
  });

  test('every address in it is that of a page or file of the site', () => {
    const known = new Set([
      ...site.pages.map(({ address }) => address),
      ...site.files.map((file) => root + file),
    ]);
    const faults = faultsOn(site.pages, ({ tree }) => {
      const addresses = JSON.stringify(dataOf(tree)).match(/https?:\/\/[^"#]+/g) ?? [];
      return addresses.filter((address) => address.startsWith(site.siteUrl) && !known.has(address));
    });
    expect(faults).toEqual([]);
  });

  const articleOf = ({ slug }: EssaySource) => ofType('Article', site.page(`/essays/${slug}/`).tree);

  test.each(publicEssays(site))('an essay says what it is, of which day and by whom: $slug', (essay) => {
    const expected = {
      headline: essay.title,
      description: essay.standfirst,
      url: `${root}essays/${essay.slug}/`,
      datePublished: essay.published,
      dateModified: lastChange(essay),
      inLanguage: essay.language ?? site.publication.language,
      author: essay.authors.map((id) => {
        const { kind, name } = recordSource(site, 'authors', id);
        return { '@type': kind === 'person' ? 'Person' : 'Organization', name, url: `${root}authors/${id}/` };
      }),
    };
    expect(articleOf(essay)).toEqual([expect.objectContaining(expected)]);
  });

  test('an essay of a series names the series and its part, and no other essay does', () => {
    const found = publicEssays(site).map((essay) => [essay.slug, articleOf(essay)[0]?.['position']]);
    expect(found).toEqual(publicEssays(site).map(({ slug, series }) => [slug, series?.part]));
  });

  test('an essay’s way from home is its own title, last', () => {
    const trails = publicEssays(site).map(({ slug }) => {
      const [trail] = ofType('BreadcrumbList', site.page(`/essays/${slug}/`).tree);
      return (trail?.['itemListElement'] as { name: string }[]).map(({ name }) => name);
    });
    expect(trails).toEqual(publicEssays(site).map(({ title }) => ['Home', 'Essays', title]));
  });
});

test('no text can close the element its data stand in', () => {
  const scripts = builtSite('odd').pages.flatMap(
    ({ html }) => html.match(/<script type="application\/ld\+json">.*?<\/script>/gs) ?? [],
  );
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((script) => script.slice(1, -9).includes('<'))).toEqual([]);
});

test('the page that says there is none says nothing about itself', () => {
  expect(dataOf(builtSite('odd').page(notFound).tree)).toEqual([]);
});
