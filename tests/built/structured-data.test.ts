import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { builtSite, builtSites, faultsOn, stopgaps } from '../support/built-site.ts';
import { type EssaySource, lastChange, publicEssays, recordSource } from '../support/essay-sources.ts';
import { attributes } from '../support/html.ts';
import { graphOf, objectsIn, ofType } from '../support/structured-data.ts';

const scripts = 'script[type="application/ld+json"]';

const articleTypes: Readonly<Record<string, string>> = {
  analysis: 'AnalysisNewsArticle',
  explainer: 'BackgroundNewsArticle',
  opinion: 'OpinionNewsArticle',
  review: 'ReviewNewsArticle',
};

describe.each(builtSites)('the $name site', (site) => {
  const root = site.siteUrl + site.basePath;

  test('every page but the one that is none says what it is in one graph, in the words of schema.org', () => {
    const faults = faultsOn(site.pages, ({ path, tree }) => {
      const found = selectAll(scripts, tree).map(
        (script) => JSON.parse(toString(script)) as Record<string, unknown>,
      );
      const isGraph = found.every(
        (data) => Object.keys(data).join() === '@context,@graph' && data['@context'] === 'https://schema.org',
      );
      return isGraph && found.length === (stopgaps.includes(path) ? 0 : 1) ? [] : [JSON.stringify(found)];
    });
    expect(faults).toEqual([]);
  });

  test('every address in it is that of a page or file of the site', () => {
    const known = new Set([
      ...site.pages.map(({ address }) => address),
      ...site.files.map((file) => root + file),
    ]);
    const faults = faultsOn(site.pages, ({ tree }) => {
      const addresses = JSON.stringify(graphOf(tree)).match(/https?:\/\/[^"#]+/g) ?? [];
      return addresses.filter((address) => address.startsWith(site.siteUrl) && !known.has(address));
    });
    expect(faults).toEqual([]);
  });

  test('every thing that is named by its id is described on the page whose address the id has', () => {
    const described = new Set(
      site.pages.flatMap(({ address, tree }) =>
        graphOf(tree).flatMap(({ '@id': id }) =>
          typeof id === 'string' && id.split('#')[0] === address ? [id] : [],
        ),
      ),
    );
    const faults = faultsOn(site.pages, ({ tree }) =>
      objectsIn(graphOf(tree)).flatMap(({ '@id': id }) =>
        typeof id === 'string' && !described.has(id) ? [id] : [],
      ),
    );
    expect(faults).toEqual([]);
  });

  test('no two things on a page have one id', () => {
    const faults = faultsOn(site.pages, ({ tree }) => {
      const ids = graphOf(tree).map(({ '@id': id }) => id);
      return ids.length === new Set(ids).size ? [] : ids.map(String);
    });
    expect(faults).toEqual([]);
  });

  test('the publisher’s policies are at places that are there', () => {
    const [publisher = {}] = ofType('NewsMediaOrganization', site.page('/').tree);
    const policies = Object.keys(site.publication.policies);
    const missing = policies.filter((policy) => {
      const [address = '', anchor] = String(publisher[policy]).split('#');
      const page = site.pages.find((candidate) => candidate.address === address);
      return !page || (anchor !== undefined && !attributes('[id]', 'id', page.tree).includes(anchor));
    });
    expect(missing).toEqual([]);
  });

  const articleOf = ({ slug, kind }: EssaySource) =>
    ofType(articleTypes[kind ?? ''] ?? '', site.page(`/essays/${slug}/`).tree);

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
        const url = `${root}authors/${id}/`;
        return { '@type': kind === 'person' ? 'Person' : 'Organization', '@id': `${url}#author`, name, url };
      }),
    };
    expect(articleOf(essay)).toEqual([expect.objectContaining(expected)]);
  });

  test('an essay names as many sources as it has notes of, each once', () => {
    const faults = publicEssays(site).flatMap((essay) => {
      const { tree } = site.page(`/essays/${essay.slug}/`);
      const cited = (articleOf(essay)[0]?.['citation'] ?? []) as { '@id': string }[];
      const shown = attributes('li[id^="ref-"]', 'id', tree).map((id) => id.slice('ref-'.length));
      const named = cited.map(({ '@id': id }) => id.replace(/^.*\/sources\/|\/#source$/g, ''));
      return named.toSorted().join() === shown.toSorted().join() ? [] : [`${essay.slug}: ${named.join()}`];
    });
    expect(faults).toEqual([]);
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
    expect(trails).toEqual(publicEssays(site).map(({ title }) => [site.publication.name, 'Essays', title]));
  });
});

test('no text can close the element its data stand in', () => {
  const found = builtSite('odd').pages.flatMap(
    ({ html }) => html.match(/<script type="application\/ld\+json">.*?<\/script>/gs) ?? [],
  );
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter((script) => script.slice(1, -9).includes('<'))).toEqual([]);
});
