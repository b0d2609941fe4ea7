import { describe, expect, test } from 'vitest';
import '../support/example-site.ts';
import Byline from '../../src/components/essay/Byline.astro';
import HowToCite from '../../src/components/essay/HowToCite.astro';
import { borderDesk, essay } from '../support/catalogue.ts';
import { drawn, texts } from '../support/components.ts';
import { attributes } from '../support/html.ts';

const desks = ['Border', 'Archive', 'Trade'].map((name) => ({
  ...borderDesk,
  name: `The ${name} Desk`,
  path: `/authors/${name.toLowerCase()}-desk/`,
}));

const byline = (hands: number, fields = {}) =>
  drawn(Byline, {
    props: { essay: essay('coal', fields, { authors: desks.slice(0, hands), readingMinutes: 12 }) },
  });

describe('the byline', () => {
  test.each([
    [1, 'By The Border Desk'],
    [2, 'By The Border Desk and The Archive Desk'],
    [3, 'By The Border Desk, The Archive Desk and The Trade Desk'],
  ])('of %i hands reads as a sentence does', async (hands, sentence) => {
    expect(texts('.signed-part', await byline(hands))[0]).toBe(sentence);
  });

  test('leads to each of them', async () => {
    expect(attributes('a[rel=author]', 'href', await byline(2))).toEqual([
      '/authors/border-desk/',
      '/authors/archive-desk/',
    ]);
  });

  test('says when the essay appeared and how long it takes, and when it was revised if it was', async () => {
    const [plain, revised] = [await byline(1), await byline(1, { updated: '2026-02-01' })];
    expect([texts('.signed-part', plain).slice(1), texts('.signed-part', revised).slice(1)]).toEqual([
      ['10 January 2026', '12 minutes to read'],
      ['10 January 2026', 'Updated 1 February 2026', '12 minutes to read'],
    ]);
  });
});

describe('how to cite an essay', () => {
  const citation = async (fields = {}) =>
    texts('p', await drawn(HowToCite, { props: { essay: essay('coal', fields), sources: [] } })).slice(0, 1);

  test('is a line that can be copied as it stands', async () => {
    expect(await citation()).toEqual([
      'The Border Desk, ‘Three Tonnes of Coal’, Buffer State, 10 January 2026, https://example.org/essays/coal/.',
    ]);
  });

  test('names the day it was revised', async () => {
    expect(await citation({ updated: '2026-02-01' })).toEqual([
      'The Border Desk, ‘Three Tonnes of Coal’, Buffer State, 10 January 2026, updated 1 February 2026, https://example.org/essays/coal/.',
    ]);
  });
});
