import { describe, expect, test } from 'vitest';
import '../../support/example-site.ts';
import { essayArticle } from '../../../src/head/essay-article.ts';
import { publisherReference } from '../../../src/head/publisher.ts';
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
  expect(essayArticle(essay('coal', { updated: '2026-02-01' }), card)).toEqual({
    '@type': 'AnalysisNewsArticle',
    '@id': 'https://example.org/essays/coal/#article',
    headline: 'Three Tonnes of Coal',
    description: 'Three tonnes crossed, and nobody counted them.',
    url: 'https://example.org/essays/coal/',
    mainEntityOfPage: { '@id': 'https://example.org/essays/coal/' },
    image: card,
    datePublished: '2026-01-10',
    dateModified: '2026-02-01',
    inLanguage: 'en-GB',
    wordCount: 4,
    author: [
      {
        '@type': 'Organization',
        '@id': 'https://example.org/authors/border-desk/#author',
        name: 'The Border Desk',
        url: 'https://example.org/authors/border-desk/',
      },
    ],
    publisher: publisherReference,
    about: [{ '@id': 'https://example.org/topics/trade/#topic' }],
    isPartOf: [{ '@id': 'https://example.org/#site' }],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
  });
});

describe('an essay', () => {
  test.each([
    ['analysis', 'AnalysisNewsArticle'],
    ['explainer', 'BackgroundNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['review', 'ReviewNewsArticle'],
  ])('that is an %s is an %s', (kind, type) => {
    expect(essayArticle(essay('coal', { kind }), card)).toHaveProperty('@type', type);
  });

  test('never revised was last changed the day it appeared', () => {
    expect(essayArticle(essay(), card)).toHaveProperty('dateModified', '2026-01-10');
  });

  test('by a person is not by an organisation', () => {
    const person = { ...borderDesk, kind: 'person' as const };
    expect(essayArticle(essay('coal', {}, { authors: [person] }), card)).toHaveProperty(
      ['author', 0, '@type'],
      'Person',
    );
  });

  test('in a series says which part of what it is', () => {
    const part = essay('coal', { series: { id: 'buffer', part: 3 } });
    expect(essayArticle(part, card, { series })).toMatchObject({
      isPartOf: [
        { '@id': 'https://example.org/#site' },
        { '@id': 'https://example.org/series/buffer/#series' },
      ],
      position: 3,
    });
  });

  test('names what it cites and whom it mentions by their pages', () => {
    expect(essayArticle(essay(), card, { cited: ['unscr-2397'], named: ['yalu'] })).toMatchObject({
      citation: [{ '@id': 'https://example.org/sources/unscr-2397/#source' }],
      mentions: [{ '@id': 'https://example.org/names/yalu/#name' }],
    });
  });

  test('that was withdrawn says so', () => {
    const withdrawn = essay('coal', {}, { retracted: '2026-03-01' });
    expect(essayArticle(withdrawn, card)).toHaveProperty('creativeWorkStatus', 'Retracted');
  });

  test('carries its corrections and letters, each about it', () => {
    const about = essay('coal');
    const correction = {
      id: 'x',
      path: '/corrections/x/',
      place: about.path,
      essay: about,
      data: { was: 'It said *three*.', now: 'It was four.', mended: '2026-02-02' },
    } as never;
    const letter = {
      id: 'y',
      path: '/letters/y/',
      place: about.path,
      essay: about,
      data: { from: 'A Reader', text: 'Four, surely?', published: '2026-02-01' },
    } as never;
    const article = { '@id': 'https://example.org/essays/coal/#article' };
    expect(essayArticle(about, card, { corrections: [correction], letters: [letter] })).toMatchObject({
      correction: [
        {
          '@type': 'CorrectionComment',
          '@id': 'https://example.org/corrections/x/#correction',
          url: 'https://example.org/corrections/x/',
          datePublished: '2026-02-02',
        },
      ],
      comment: [{ '@type': 'Comment', author: { name: 'A Reader' }, text: 'Four, surely?', about: article }],
    });
  });
});
