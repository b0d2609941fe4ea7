import { expect, test } from 'vitest';
import { partOfPage, wholePage } from '../../../../src/search/records/found-page.ts';

const press = { path: '/sources/kita/', title: 'Coal falls', kind: 'Source', sort: 'Press', date: '2019-03' };

test('a page says of what kind it is, and is found under its kind and year', () => {
  expect(wholePage(press, ' A\n lamp. ', ['three  tonnes'])).toEqual({
    url: '/sources/kita/',
    title: 'Coal falls',
    kind: 'Source · Press',
    text: 'A lamp.',
    date: '2019-03',
    filters: { kind: ['Source'], year: ['2019'] },
    forms: ['Coal falls', 'three tonnes'],
  });
});

test('a part of it has its anchor and heading, and no other name', () => {
  const part = partOfPage({ ...press, called: ['KITA'] }, { id: 'ore', title: 'Ore', text: 'It fell.' });
  expect([part.url, part.section, part.forms, part.called]).toEqual([
    '/sources/kita/#ore',
    'Ore',
    ['Ore'],
    undefined,
  ]);
});

test('what a page has nothing of is no filter', () => {
  const page = { path: '/about/', title: 'About', kind: 'Page', filters: { topic: [], author: ['A desk'] } };
  expect(wholePage(page, '').filters).toEqual({ kind: ['Page'], author: ['A desk'] });
});
