import { describe, expect, test } from 'vitest';
import '../../support/example-site.ts';
import { breadcrumbs, collectionPage, essayArticle, publisher } from '../../../src/head/structured-data.ts';
import { borderDesk, essay } from '../../support/catalogue.ts';

const card = 'https://example.org/card.png';
const series = {
  id: 'buffer',
  path: '/series/buffer/',
  title: 'Managing the Buffer',
  description: '',
  introduction: '',
  planned: [],
};

test('an essay says what it is, who wrote it and on what terms', () => {
  expect(essayArticle(essay('coal', { updated: '2026-02-01' }), undefined, card)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': 'https://example.org/essays/coal/',
    headline: 'Three Tonnes of Coal',
    description: 'Three tonnes crossed, and nobody counted them.',
    url: 'https://example.org/essays/coal/',
    mainEntityOfPage: 'https://example.org/essays/coal/',
    image: card,
    datePublished: '2026-01-10',
    dateModified: '2026-02-01',
    inLanguage: 'en-GB',
    wordCount: 4,
    author: [
      { '@type': 'Organization', name: 'The Border Desk', url: 'https://example.org/authors/border-desk/' },
    ],
    publisher: publisher(),
    about: ['Trade'],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
  });
});

describe('an essay', () => {
  test('never revised was last changed the day it appeared', () => {
    expect(essayArticle(essay(), undefined, card)).toHaveProperty('dateModified', '2026-01-10');
  });

  test('by a person is not by an organisation', () => {
    const person = { ...borderDesk, kind: 'person' as const };
    expect(essayArticle(essay('coal', {}, { authors: [person] }), undefined, card)).toHaveProperty(
      ['author', 0, '@type'],
      'Person',
    );
  });

  test('in a series says which part of what it is', () => {
    const part = essay('coal', { series: { id: 'buffer', part: 3 } });
    expect(essayArticle(part, series, card)).toMatchObject({
      isPartOf: { name: 'Managing the Buffer', url: 'https://example.org/series/buffer/' },
      position: 3,
    });
  });
});

test('the way to a page is numbered from the home page', () => {
  const trail = [
    { name: 'Home', path: '/' },
    { name: 'Essays', path: '/essays/' },
  ];
  expect(breadcrumbs(trail)).toHaveProperty('itemListElement', [
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/' },
    { '@type': 'ListItem', position: 2, name: 'Essays', item: 'https://example.org/essays/' },
  ]);
});

test('a list names the essays on it', () => {
  expect(
    collectionPage('Trade', '/topics/trade/', [essay('coal'), essay('iron', { title: 'Iron' })]),
  ).toHaveProperty('hasPart', [
    { '@type': 'Article', headline: 'Three Tonnes of Coal', url: 'https://example.org/essays/coal/' },
    { '@type': 'Article', headline: 'Iron', url: 'https://example.org/essays/iron/' },
  ]);
});

test('an essay’s references are named by the file that lists them', () => {
  expect(essayArticle(essay('coal'), undefined, card, 3)).toMatchObject({
    citation: { name: '3 references', url: 'https://example.org/essays/coal.json' },
  });
});
