import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { jsonLd, link, meta, property } from '../../../src/head/tags.ts';
import { tree } from '../../support/markdown.ts';

describe('what is unknown is left out', () => {
  test.each([undefined, ''])('a value of %j makes no tag', (value) => {
    expect([...meta('author', value), ...property('og:image', value)]).toEqual([]);
  });
});

test('what is known makes a tag each', () => {
  expect([
    ...meta('author', 'The Border Desk'),
    ...property('og:type', 'article'),
    link('icon', '/a.svg'),
  ]).toEqual([
    { tag: 'meta', attributes: { name: 'author', content: 'The Border Desk' } },
    { tag: 'meta', attributes: { property: 'og:type', content: 'article' } },
    { tag: 'link', attributes: { rel: 'icon', href: '/a.svg' } },
  ]);
});

describe('structured data in a page', () => {
  test.each([
    'Coal </script><script>alert(1)</script>',
    'Coal <!-- <script> and no end',
    'Iron & "steel" \\ 핵무기 😀 \u2028 ]]>',
  ])('cannot close its element, and reads back as it was: %s', (headline) => {
    const { tag, content } = jsonLd({ headline });
    const scripts = selectAll('*', tree(`<${tag}>${content}</${tag}>`));
    expect(scripts.map((script) => JSON.parse(toString(script)))).toEqual([{ headline }]);
  });
});
