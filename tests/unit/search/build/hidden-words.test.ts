import { describe, expect, test } from 'vitest';
import { indexedText, otherForms } from '../../../../src/search/build/hidden-words.ts';
import { readPassage } from '../../../../src/search/passage.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { kimJongUn, smallIndex } from '../../../support/names.ts';

const record = (text: string): SearchRecord => ({
  url: '/',
  title: 'Lamps',
  kind: 'Essay',
  text,
  filters: {},
  forms: [],
});

const indexed = (text: string, forms: string[] = []) => indexedText(record(text), smallIndex, forms);

describe('behind a text the index has', () => {
  test('the other forms of the names in it, the one that stands there first', () => {
    expect(
      readPassage({ url: '/', content: indexed('The Yalu froze.'), meta: {} }).groups[0]?.slice(0, 3),
    ).toEqual(['Yalu', 'Yalu River', '압록강']);
  });

  test('but none that differ only by accents, hyphens or case', () => {
    expect(otherForms(kimJongUn, 'Kim Jong-un')).toEqual([
      'Kim Jong-un',
      '김정은',
      '金正恩',
      'Kim Chŏng-ŭn',
      'KJU',
    ]);
  });

  test('the parts of its hangul and hanzi', () => {
    expect(indexed('Said 김정은.').split('␞␞')[1]?.split(' ')).toEqual(
      expect.arrayContaining(['김정은', '정은', '은']),
    );
  });

  test('its numbers and hyphened words as queries have them', () => {
    const words = indexed('Some 525,000 tonnes, $6.54bn, well-kept.').split('␞␞')[1]?.trim().split(' ');
    expect(words).toEqual(['lamps', 'some', '525000', 'tonnes', '654bn', 'well', 'kept', '654']);
  });
});

test('what is shown of a passage is its text alone', () => {
  const { text, title } = readPassage({
    url: '/',
    content: indexed('The Yalu froze.'),
    meta: { title: 'Ice' },
  });
  expect([text, title]).toEqual(['The Yalu froze.', 'Ice']);
});

test('each table, told from names: what leads to it, and its cells with their names', () => {
  const tables = [{ caption: 'Here they are.', cells: 'Ice · Yalu' }];
  const content = indexedText({ ...record('Lamps. Here they are.'), tables }, smallIndex, []);
  const read = readPassage({ url: '/', content, meta: {} });
  expect([read.text, read.tables, read.groups[0]?.[1]]).toEqual([
    'Lamps. Here they are.',
    tables,
    'Yalu River',
  ]);
});
