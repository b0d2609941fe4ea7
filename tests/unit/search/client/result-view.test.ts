import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findMatches, termsOf } from '../../../../src/search/client/matches.ts';
import type { Passage } from '../../../../src/search/passage.ts';
import { parseQuery } from '../../../../src/search/client/query.ts';
import { numberView } from '../../../../src/search/client/number-view.ts';
import { resultItem } from '../../../../src/search/client/result-view.ts';
import { passage } from '../../../support/passages.ts';
import { TinyDocument } from '../../../support/tiny-document.ts';

beforeAll(() => void vi.stubGlobal('document', new TinyDocument()));
afterAll(() => void vi.unstubAllGlobals());

const coal: Partial<Passage> = {
  url: '/essays/coal/#mines',
  title: 'Old mines',
  page: 'Three Tonnes',
  date: '10 January 2026',
  text: 'The coal fell.',
};

/** The markup of a result for a query. */
function html(changes: Partial<Passage>, asked = 'coal'): string {
  const query = parseQuery(asked);
  const shown = passage(changes);
  return resultItem({ id: '', passage: shown, matches: findMatches(shown, query) }, termsOf(query)).outerHTML;
}

describe('a result', () => {
  test('is a link to its passage, with kind, page and the words in their sentence', () => {
    expect(html(coal)).toBe(
      '<li class="search-result"><p class="kicker">Essay · Analysis</p>' +
        '<p class="search-result-title"><a href="/essays/coal/?mark=coal#mines">Old mines</a></p>' +
        '<p class="search-result-page">in Three Tonnes</p>' +
        '<p class="search-excerpt">The <mark>coal</mark> fell.</p></li>',
    );
  });

  test('has a date where that tells: of sources and notices, and in an order by date', () => {
    const kickers = (changes: Partial<Passage>) => /kicker">([^<]*)/.exec(html(changes))?.[1];
    expect(
      ['Essay', 'Source · Press', 'Correction', 'Name · Place'].map((kind) => kickers({ ...coal, kind })),
    ).toEqual(['Essay', 'Source · Press · 10 January 2026', 'Correction · 10 January 2026', 'Name · Place']);
    const found = { id: '', passage: passage(coal), matches: [] };
    expect(resultItem(found, ['coal'], true).outerHTML).toContain('Essay · Analysis · 10 January 2026');
  });

  test('leaves out what it does not know', () => {
    expect(html({ kind: 'Topic', title: 'Trade', url: '/topics/trade/' }, 'zeppelin')).toBe(
      '<li class="search-result"><p class="kicker">Topic</p>' +
        '<p class="search-result-title"><a href="/topics/trade/">Trade</a></p>' +
        '<p class="search-excerpt search-why">Without “zeppelin”</p></li>',
    );
  });

  test('marks the words in its heading too', () => {
    expect(html({ ...coal, title: 'Coal and iron' })).toContain(
      '?mark=coal#mines"><mark>Coal</mark> and iron</a>',
    );
  });

  test('of a name says which other form was asked for', () => {
    const forms = ['North Korea', 'DPRK', '북한'];
    expect(html({ kind: 'Name · Country', title: 'North Korea', forms }, '북한')).toContain(
      '<p class="search-excerpt search-why">Also <mark><span lang="ko">북한</span></mark></p>',
    );
  });

  test('says of hangul and hanzi what they are', () => {
    expect(html({ ...coal, text: 'Coal (석탄, 煤).' })).toContain(
      '(<span lang="ko">석탄</span>, <span lang="ko-Hani">煤</span>)',
    );
  });

  test('shows signs that mean something in HTML as they were written', () => {
    expect(html({ ...coal, text: '<img src=x> coal & <b>' })).toContain(
      '&#x3C;img src=x> <mark>coal</mark> &#x26; &#x3C;b>',
    );
  });

  test('leads to no more than eight different marks', () => {
    const words = 'ant bee cow dog elk fox gnu hen ibex';
    expect([...html({ ...coal, text: words.replaceAll(' ', ', ') }, words).matchAll(/mark=/g)]).toHaveLength(
      8,
    );
  });
});

test('a number says what it is, its values, who says so, and links its sources, its table and its row', () => {
  const view = numberView({
    measure: 'Force',
    row: '2017',
    url: '/data/blasts/#row-3',
    table: { title: 'Blasts', url: '/data/blasts/' },
    values: [
      {
        value: '50–60 t',
        by: ['the quarry', 'the village'],
        sources: [{ title: 'Log', url: '/sources/log/' }],
      },
      { value: '160 t', by: [], note: 'Wet ground', sources: [] },
    ],
  });
  expect(view.outerHTML).toBe(
    '<section class="search-number" aria-label="A number"><p class="kicker">From a table</p>' +
      '<p class="search-number-of">Force, 2017</p>' +
      '<p class="search-number-value"><strong>50–60 t</strong><span class="search-number-by">the quarry; the village</span></p>' +
      '<p class="search-number-note">Source: <a href="/sources/log/">Log</a></p>' +
      '<p class="search-number-value"><strong>160 t</strong></p>' +
      '<p class="search-number-note">Wet ground</p>' +
      '<p class="search-number-note">Table: <a href="/data/blasts/#row-3">Blasts</a></p></section>',
  );
});

describe('words that only a table has', () => {
  const tables = [
    { caption: 'Two were asked.', cells: 'Who · Answer' },
    { caption: 'They asked five times. The table has it all.', cells: 'Ask · Answer · Kerosene · None' },
  ];
  const text = 'It began slowly. They asked five times. The table has it all.';

  test('are found by the sentences that lead to it, never by cells in a row, and marked on the page', () => {
    const shown = html({ ...coal, text, tables }, 'kerosene');
    expect(shown).toContain('?mark=kerosene#mines');
    expect(shown).toContain(
      '<p class="search-excerpt">They asked five times. The table has it all.</p>' +
        '<p class="search-excerpt search-why">In a table: kerosene</p>',
    );
  });

  test('leave the excerpt to words that stand in a sentence', () => {
    expect(html({ ...coal, text, tables }, 'began kerosene')).toContain('It <mark>began</mark> slowly.');
  });
});
