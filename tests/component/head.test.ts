import { toString } from 'hast-util-to-string';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import '../support/example-site.ts';
import Head from '../../src/components/site/Head.astro';
import { drawn, texts } from '../support/components.ts';
import { attributes } from '../support/html.ts';

const nasty = 'Coal & “iron” <b>"steel"</b>';
const head = (changes = {}) =>
  drawn(Head, {
    props: { metadata: { title: nasty, description: nasty, path: '/essays/coal/', ...changes } },
  });

test('a title and a description with characters that mean something in HTML say what they said', async () => {
  const page = await head();
  expect([
    texts('title', page),
    attributes('[name=description]', 'content', page),
    attributes('[property="og:title"]', 'content', page),
  ]).toEqual([[`${nasty} · Buffer State`], [nasty], [nasty]]);
});

test('structured data is there to be read, and closes nothing', async () => {
  const headline = '</script><script>alert(1)</script>';
  const page = await head({ things: [{ '@type': 'Article', headline }] });
  const [thing] = texts('script', page).map(
    (text) => (JSON.parse(text) as { '@graph': object[] })['@graph'][0],
  );
  expect(thing).toEqual({ '@type': 'Article', headline });
  expect(attributes('script', 'type', page)).toEqual(['application/ld+json']);
});

test('the character set comes first, before anything is read in it', async () => {
  const page = await head();
  const first = select('*', page);
  expect([first?.properties['charSet'], toString(select('title', page) ?? page).length > 0]).toEqual([
    'utf-8',
    true,
  ]);
});

test('the page tells feed readers where the feed is', async () => {
  const page = await head();
  const feed = 'link[rel=alternate][type="application/rss+xml"]';
  expect([attributes(feed, 'href', page), attributes(feed, 'title', page)]).toEqual([
    ['/rss.xml'],
    ['Buffer State: all essays'],
  ]);
});
