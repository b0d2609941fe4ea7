import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../src/exports/csl-json.ts';
import { coins, isWholeInCoins } from '../../../src/exports/coins.ts';

const reference = (data: Partial<Reference['data']>): Reference => ({
  key: 'x',
  data: {
    type: 'article-newspaper',
    title: 'Coal & iron',
    author: [{ family: 'Shen', given: 'Zhihua' }],
    'container-title': 'Coal Age',
    issued: { 'date-parts': [[2017, 8, 5]] },
    URL: 'https://coal.example/?a=1&b=2',
    ...data,
  } as Reference['data'],
});

const made = (data: Partial<Reference['data']>) => coins(reference(data));

const read = (text: string) => [...new URLSearchParams(text)].map((pair) => pair.join(' '));

test('a report of a newspaper keeps its type, its paper and its address', () => {
  expect(read(made({}))).toEqual([
    'ctx_ver Z39.88-2004',
    'rft_val_fmt info:ofi/fmt:kev:mtx:dc',
    'rft.title Coal & iron',
    'rft.source Coal Age',
    'rft.au Shen, Zhihua',
    'rft.date 2017-08-05',
    'rft.language en',
    'rft_id https://coal.example/?a=1&b=2',
    'rft.type newspaperArticle',
  ]);
});

test('an article of a journal is one, with volume, pages and DOI', () => {
  const article = made({
    type: 'article-journal',
    volume: '4',
    issue: '2',
    page: '12-30',
    DOI: '10.1000/x',
  });
  expect(read(article)).toEqual(
    expect.arrayContaining([
      'rft_val_fmt info:ofi/fmt:kev:mtx:journal',
      'rft.atitle Coal & iron',
      'rft.jtitle Coal Age',
      'rft.volume 4',
      'rft.issue 2',
      'rft.spage 12',
      'rft.epage 30',
      'rft_id info:doi/10.1000/x',
    ]),
  );
});

test('a body is one name', () => {
  expect(read(made({ author: [{ literal: 'Bureau of Coal' }] }))).toContain('rft.aucorp Bureau of Coal');
});

test('bodies keep their order, and their commas, among people', () => {
  const author = [{ literal: 'Coal, Iron and Ore' }, { family: 'Shen', given: 'Zhihua' }, { literal: 'Tin' }];
  expect(read(made({ author })).filter((pair) => pair.startsWith('rft.au'))).toEqual([
    'rft.aulast Coal, Iron and Ore',
    'rft.au Shen, Zhihua',
    'rft.aulast Tin',
  ]);
});

test('an address has no plus sign, which would become a space', () => {
  const address = read(made({ URL: 'https://coal.example/coal+iron?a=b+c' })).at(-2);
  expect(address).toBe('rft_id https://coal.example/coal%2Biron?a=b%20c');
});

test('a web page stands on the site that brought it out', () => {
  const page: Partial<Reference['data']> = { type: 'webpage', 'container-title': undefined };
  expect(read(made(page))).toContain('rft.source coal.example');
  expect(read(made({ ...page, publisher: 'Bureau of Coal' }))).toContain('rft.source Bureau of Coal');
});

describe('not all can be said', () => {
  test.each([
    ['of what has a number, for which there is no field', { number: 'S/RES/2397(2017)' }],
    ['without an author, whom Zotero would look for elsewhere', { author: undefined }],
  ])('%s', (_, data) => {
    expect([isWholeInCoins(reference(data)), isWholeInCoins(reference({}))]).toEqual([false, true]);
  });
});
