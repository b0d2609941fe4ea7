import { describe, expect, test } from 'vitest';
import { frontMatter, looseEssaySchema, picture } from '../../support/catalogue.ts';

/** What is wrong with an essay's front matter: each field with what is said about it. */
function faults(fields: Record<string, unknown>): string[] {
  const { error } = looseEssaySchema.safeParse(frontMatter(fields));
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);
}

test('an essay that says only what it must is public, in English, in no series and without points', () => {
  expect(looseEssaySchema.parse(frontMatter())).toEqual({
    ...frontMatter(),
    authors: [{ collection: 'authors', id: 'border-desk' }],
    topics: [{ collection: 'topics', id: 'trade' }],
    cover: { ...(frontMatter()['cover'] as object), src: picture() },
    draft: false,
    language: 'en-GB',
    keyPoints: [],
    related: [],
  });
});

test('white space at the ends of words is dropped', () => {
  expect(looseEssaySchema.parse(frontMatter({ title: '  Coal \n' })).title).toBe('Coal');
});

describe('an essay is refused', () => {
  const point = { text: 'Coal fell.', section: 'coal' };

  test.each([
    ['without a title', { title: undefined }, ['title is not text']],
    ['with a blank title', { title: ' ' }, ['title is empty']],
    ['with a title over two lines', { title: 'Coal\nand iron' }, ['title runs over more than one line']],
    ['with a title too long to print', { title: 'x'.repeat(121) }, ['title is longer than 120 characters']],
    ['with an id that is not a UUID', { id: 'coal-1' }, ['id is not a UUID']],
    ['signed by nobody', { authors: [] }, ['authors names nobody: at least one author is needed']],
    ['filed under nothing', { topics: [] }, ['topics is empty: at least one topic is needed']],
    ['updated before it appeared', { updated: '2026-01-09' }, ['updated is before the day of publication']],
    [
      'in a language nobody speaks',
      { language: 'klingon!' },
      ['language is not a language tag such as en-GB'],
    ],
    ['with six key points', { keyPoints: Array(6).fill(point) }, ['keyPoints has more than five points']],
  ])('%s', (_, fields, expected) => {
    expect(faults(fields)).toEqual(expected);
  });

  test.each([
    ['with a kind there is not', { kind: 'rant' }, 'kind'],
    ['with a number instead of yes or no for a draft', { draft: 1 }, 'draft'],
    ['as part nought of a series', { series: { id: 'buffer', part: 0 } }, 'series.part'],
    ['as part one and a half of a series', { series: { id: 'buffer', part: 1.5 } }, 'series.part'],
    [
      'with a cover nobody can hear',
      { cover: { ...(frontMatter()['cover'] as object), alt: ' ' } },
      'cover.alt',
    ],
    ['with a field nobody reads', { autor: 'me' }, ''],
  ])('%s', (_, fields, field) => {
    expect(faults(fields).map((fault) => fault.split(' ')[0])).toEqual([field]);
  });
});

describe('an essay is taken', () => {
  test.each([
    ['updated on the day it appeared', { updated: '2026-01-10' }],
    ['with a title of exactly the length that prints', { title: 'x'.repeat(120) }],
    ['written in Korean', { language: 'ko' }],
    ['with a day YAML made a moment of', { published: new Date('2026-01-10T00:00:00Z') }],
  ])('%s', (_, fields) => {
    expect(faults(fields)).toEqual([]);
  });
});
