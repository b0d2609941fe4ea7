import { describe, expect, test } from 'vitest';
import '../../support/example-site.ts';
import { citedTags } from '../../../src/head/cited-tags.ts';
import { otherItemTags, ownItemTags } from '../../../src/head/item-tags.ts';
import type { Reference } from '../../../src/exports/csl-json.ts';
import type { Source } from '../../../src/catalogue/sources.ts';
import type { HeadTag } from '../../../src/head/tags.ts';

const coal: Reference['data'] = {
  type: 'article-magazine',
  title: 'Three Tonnes of Coal',
  author: [{ literal: 'The Border Desk' }],
  'container-title': 'Buffer State',
  issued: { 'date-parts': [[2026, 1, 10]] },
  URL: 'https://example.org/essays/coal/',
};

const law: Reference['data'] = {
  type: 'legislation',
  title: 'Resolution 2397 (2017)',
  author: [{ literal: 'United Nations Security Council' }, { family: 'Shen', given: 'Zhihua' }],
  number: 'S/RES/2397(2017)',
  issued: { 'date-parts': [[2017, 12, 22]] },
  URL: 'https://undocs.example/2397',
};

const said = (tags: readonly HeadTag[]) =>
  tags.filter(({ tag }) => tag === 'meta').map(({ attributes: { name, content } }) => `${name} ${content}`);

test('an essay is an article of a magazine, by one name that nobody takes apart', () => {
  expect(said(ownItemTags(coal, { subjects: ['Trade'] }))).toEqual([
    'z:itemType magazineArticle',
    'DC.title Three Tonnes of Coal',
    'DC.date 2026-01-10',
    'DC.language en',
    'prism.publicationName Buffer State',
    'DC.creator The Border Desk',
    'DC.subject Trade',
    'citation_title Three Tonnes of Coal',
    'citation_author The Border Desk,',
    'citation_publication_date 2026/01/10',
    'citation_date 2026-01-10',
    'citation_language en',
    'citation_fulltext_html_url https://example.org/essays/coal/',
  ]);
});

test('a person is not kept in one piece', () => {
  const signed = { ...coal, author: [{ literal: 'A. N. Example' }] };
  expect(said(ownItemTags(signed, { persons: ['A. N. Example'] }))).toContain(
    'citation_author A. N. Example',
  );
});

describe('a source’s page', () => {
  test('offers the source, at its own address and under its number', () => {
    expect(said(otherItemTags(law))).toEqual([
      'z:itemType statute',
      'DC.title Resolution 2397 (2017)',
      'DC.date 2017-12-22',
      'DC.language en',
      'prism.number S/RES/2397(2017)',
      'DC.creator United Nations Security Council,',
      'DC.creator Shen, Zhihua',
      'citation_public_url https://undocs.example/2397',
    ]);
  });

  test('does not claim the source for this site', () => {
    expect(said(otherItemTags(law)).join()).not.toMatch(/citation_(title|author)/);
  });

  test('says no date that is not known', () => {
    expect(said(otherItemTags({ ...law, issued: { literal: 'undated' } })).join()).not.toContain('DC.date');
  });
});

test('what an essay cites is one tag a source, and a semicolon in a title ends no field', () => {
  const source = {
    key: 'x',
    path: '/sources/x/',
    data: { ...law, title: "China's coal; and iron" },
  } as Source;
  expect(said(citedTags([source]))).toEqual([
    'citation_reference citation_title=China’s coal, and iron;citation_author=United Nations Security Council;citation_author=Shen, Zhihua;citation_publication_date=2017',
  ]);
});
