import { expect, test } from 'vitest';
import '../../support/example-site.ts';
import { pageGraph } from '../../../src/head/page-graph.ts';

const coal = { title: 'Coal', description: 'Nobody counted it.', path: '/data/coal/' };
const types = (page: Parameters<typeof pageGraph>[0]) =>
  pageGraph(page)['@graph'].map((thing) => (thing as { '@type': string })['@type']);

test('a page is one graph: what it is about, the page, the way to it, the site, the publisher', () => {
  const things = [{ '@type': 'Dataset' as const, '@id': 'https://example.org/data/coal/#table' }];
  expect(types({ ...coal, things })).toEqual([
    'Dataset',
    'WebPage',
    'BreadcrumbList',
    'WebSite',
    'NewsMediaOrganization',
  ]);
  expect(pageGraph({ ...coal, things })['@graph'][1]).toMatchObject({
    '@id': 'https://example.org/data/coal/',
    mainEntity: { '@id': 'https://example.org/data/coal/#table' },
  });
});

test('the way to a page begins at home and ends at the page', () => {
  const [, way] = pageGraph({ ...coal, parents: [{ name: 'Data', path: '/data/' }] })['@graph'];
  expect(way).toHaveProperty('itemListElement', [
    { '@type': 'ListItem', position: 1, name: 'Buffer State', item: 'https://example.org/' },
    { '@type': 'ListItem', position: 2, name: 'Data', item: 'https://example.org/data/' },
    { '@type': 'ListItem', position: 3, name: 'Coal', item: 'https://example.org/data/coal/' },
  ]);
});

test('home has no way to it', () => {
  expect(types({ ...coal, path: '/' })).not.toContain('BreadcrumbList');
});

test('the publisher’s policies are those its file names, at their places, on the home page alone', () => {
  const publisher = pageGraph({ ...coal, path: '/' })['@graph'].at(-1);
  expect(publisher).toMatchObject({
    publishingPrinciples: 'https://example.org/method/',
    correctionsPolicy: 'https://example.org/correcting/',
  });
  expect(publisher).not.toHaveProperty('diversityPolicy');
  expect(pageGraph(coal)['@graph'].at(-1)).not.toHaveProperty('publishingPrinciples');
});
