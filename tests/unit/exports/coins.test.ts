import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../src/exports/csl-json.ts';
import { coins } from '../../../src/exports/coins.ts';

const made = (data: Partial<Reference['data']>) =>
  coins({
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

const read = (text: string | undefined) => [...new URLSearchParams(text)].map((pair) => pair.join(' '));

test('a report of a newspaper keeps its type, its paper and its address', () => {
  expect(read(made({}))).toEqual([
    'ctx_ver Z39.88-2004',
    'rft_val_fmt info:ofi/fmt:kev:mtx:dc',
    'rft.type newspaperArticle',
    'rft.title Coal & iron',
    'rft.source Coal Age',
    'rft.au Shen, Zhihua',
    'rft.date 2017-08-05',
    'rft.language en',
    'rft_id https://coal.example/?a=1&b=2',
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

describe('nothing is made', () => {
  test.each([
    ['of what has a number, for which there is no field', { number: 'S/RES/2397(2017)' }],
    [
      'of several bodies, whose order would be turned round',
      { author: [{ literal: 'Coal' }, { literal: 'Iron' }] },
    ],
    ['without an author, whom Zotero would look for elsewhere', { author: undefined }],
  ])('%s', (_, data) => {
    expect(made(data)).toBeUndefined();
  });
});
