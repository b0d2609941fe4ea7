import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangedTags, tagKey } from '../../../src/head/arranged-tags.ts';
import { type HeadTag, jsonLd, link, meta, property } from '../../../src/head/tags.ts';
import { holds } from '../../support/fuzz.ts';

const value = fc.constantFrom('', 'Coal', 'Iron', 'Steel');
const name = fc.constantFrom('description', 'author', 'robots', 'theme-color', 'coal:grade');
const media = fc.constantFrom({}, { media: 'print' });

const tags = fc
  .array(
    fc.oneof(
      fc.tuple(name, value, media).map(([about, content, more]) => meta(about, content, more)),
      fc
        .tuple(fc.constantFrom('og:image', 'og:image:alt', 'article:tag'), value)
        .map(([about, content]) => property(about, content)),
      fc
        .tuple(fc.constantFrom('canonical', 'alternate', 'icon'), value)
        .map(([rel, href]) => [link(rel, href)]),
      value.map((headline) => [jsonLd({ headline })]),
      value.map((content): HeadTag[] => [{ tag: 'title', attributes: {}, content }]),
      fc.constant<HeadTag[]>([{ tag: 'meta', attributes: { charset: 'utf-8' } }]),
    ),
  )
  .map((found) => found.flat());

const keys = (list: readonly HeadTag[]) => list.map(tagKey);
const unique = (list: readonly string[]) => [...new Set(list)];

describe('a head made of any lists', () => {
  test('says nothing twice, and loses nothing', () =>
    holds(fc.tuple(tags, tags), ([site, own]) => {
      const found = keys(arrangedTags(site, own));
      expect(found).toEqual(unique(found));
      expect(found.toSorted()).toEqual(unique(keys([...site, ...own])).toSorted());
    }));

  test('keeps the last word on each thing', () =>
    holds(fc.tuple(tags, tags), ([site, own]) => {
      const last = new Map([...site, ...own].map((tag) => [tagKey(tag), tag]));
      for (const tag of arrangedTags(site, own)) expect(tag).toBe(last.get(tagKey(tag)));
    }));

  test('is in an order that does not change when it is arranged again, nor with the order of things unlike', () =>
    holds(tags, (list) => {
      const arranged = arrangedTags(list);
      expect(arrangedTags(arranged)).toEqual(arranged);
      const groups = Map.groupBy(arranged, ({ tag, attributes }) =>
        [tag, attributes['name'], attributes['property'], attributes['rel']].join(),
      );
      expect(arrangedTags([...groups.values()].toReversed().flat())).toEqual(arranged);
    }));

  test('begins with the characters, and ends with data', () =>
    holds(tags, (list) => {
      const found = arrangedTags(list, [{ tag: 'meta', attributes: { charset: 'utf-8' } }, jsonLd({})]);
      expect(found[0]?.attributes).toEqual({ charset: 'utf-8' });
      const kinds = found.map(({ tag }) => tag);
      expect(kinds.slice(kinds.indexOf('script')).every((tag) => tag === 'script')).toBe(true);
    }));
});

test('two authors are two, and two descriptions are one', () => {
  const list = ['The Border Desk', 'The Archive Desk'].flatMap((desk) => [
    ...meta('author', desk),
    ...meta('description', desk),
  ]);
  expect(arrangedTags(list).map(({ attributes }) => attributes)).toEqual([
    { name: 'description', content: 'The Archive Desk' },
    { name: 'author', content: 'The Border Desk' },
    { name: 'author', content: 'The Archive Desk' },
  ]);
});

test('a colour for dark screens does not stand in for the one for light screens', () => {
  const list = ['light', 'dark'].flatMap((scheme) => meta('theme-color', '#000000', { media: scheme }));
  expect(arrangedTags(list)).toEqual(list);
});
