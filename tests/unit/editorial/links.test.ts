import { expect, test } from 'vitest';
import { essay, problemsIn, problemsInBody, threeTonnes, uuid } from '../../support/content-folder.ts';

const twoRivers = { 'essays/two-rivers/index.mdx': essay({ id: uuid(2) }, '## The Yalu\n\nWide.') };

test('links to every kind of page are sound', async () => {
  expect(
    await problemsInBody(
      'To [a](/), [b](/essays/), [c](/essays/two-rivers/#the-yalu), [d](/topics/trade/), [e](/series/managing-the-buffer/), [f](/authors/border-desk/), [g](/about/#who-writes), [h](/search/?q=coal), [i](/rss.xml), [j](/favicon.svg), [k](https://example.org/x), [l](mailto:a@example.org), <a href="/feeds/">m</a>.',
      twoRivers,
    ),
  ).toEqual([]);
});

test('a link without its last slash gets one', async () => {
  expect(await problemsInBody('See [it](/essays/two-rivers#the-yalu).', twoRivers)).toEqual([
    '1:5',
    '  "/essays/two-rivers#the-yalu" lacks the slash at its end.',
    '  Write /essays/two-rivers/#the-yalu.',
  ]);
});

test('a relative link gets its right form', async () => {
  expect(
    await problemsInBody(
      'See [it](../two-rivers/#the-yalu) and [that](two-rivers) and [this](../two-rivers/index.mdx).',
      twoRivers,
    ),
  ).toEqual([
    '1:5',
    '  "../two-rivers/#the-yalu" does not begin at the top of the site.',
    '  Write /essays/two-rivers/#the-yalu.',
    '1:39',
    '  "two-rivers" does not begin at the top of the site.',
    '  Write /essays/two-rivers/.',
    '1:62',
    '  "../two-rivers/index.mdx" does not begin at the top of the site.',
    '  Write /essays/two-rivers/.',
  ]);
});

test('a relative link that leads nowhere is told the form', async () => {
  expect(await problemsInBody('See [it](chapters/x/y/z/1234567890123456789012345678901234567890).')).toEqual([
    '1:5',
    '  "chapters/x/y/z/1234567890123456789012345678901234567890" does not begin at the top of the site.',
    '  Write addresses of this site such as /essays/…/.',
  ]);
});

test('a link to a file gets the page', async () => {
  expect(
    await problemsInBody('See [it](/essays/two-rivers/index.mdx) and [that](/about.html).', twoRivers),
  ).toEqual([
    '1:5',
    '  "/essays/two-rivers/index.mdx" leads to no page of this site.',
    '  Write /essays/two-rivers/.',
    '1:44',
    '  "/about.html" leads to no page of this site.',
    '  Write /about/.',
  ]);
});

test('a link by reference is followed', async () => {
  expect(await problemsInBody('See [it][rivers].\n\n[rivers]: /essays/two-river/', twoRivers)).toEqual([
    '3:1',
    '  "/essays/two-river/" leads to no page of this site.',
    '  Did you mean "/essays/two-rivers/"?',
  ]);
});

test('a reference without an address is refused; citations side by side are none', async () => {
  const record =
    'kind: press\ntype: webpage\ntitle: Coal\npublisher: Coal Age\nissued: { literal: undated }\n';
  const sources = { 'sources/unscr-2397.yml': record, 'sources/kita-2019.yml': record };
  const text = 'See [it][rivers], and a citation.[@unscr-2397][@kita-2019]';
  expect(await problemsInBody(text, sources)).toEqual([
    '1:5',
    '  "[it][rivers]" leads nowhere.',
    '  Write the address on a line of its own: [rivers]: /…/.',
  ]);
});

test('a link typed as a tag is followed', async () => {
  expect(await problemsInBody('See <a href="/essays/two-river/">it</a>.', twoRivers)).toEqual([
    '1:8',
    '  <a> href: "/essays/two-river/" leads to no page of this site.',
    '  Did you mean "/essays/two-rivers/"?',
  ]);
});

test('an anchor of another essay that does not exist gets those that do', async () => {
  expect(await problemsInBody('See [it](/essays/two-rivers/#the-yaloo).', twoRivers)).toEqual([
    '1:5',
    '  "/essays/two-rivers/#the-yaloo" leads to no heading of /essays/two-rivers/.',
    '  Known: #the-yalu. Did you mean "#the-yalu"?',
  ]);
});

test('an anchor of a text without headings has no choice', async () => {
  expect(await problemsInBody('See [it](#coal).')).toEqual([
    '1:5',
    '  "#coal" leads to no heading of this page.',
    '  Known: none.',
  ]);
});

test('headings with the same words are told apart as on the page', async () => {
  expect(
    await problemsInBody('## Coal\n\n[One](#coal), [two](#coal-1), [three](#coal-2).\n\n## Coal\n\nB.'),
  ).toEqual([
    '3:31',
    '  "#coal-2" leads to no heading of this page.',
    '  Known: #coal, #coal-1. Did you mean "#coal-1"?',
  ]);
});

test('a table is a target by its number, and one that is not there is told', async () => {
  const table = '| Year | Coal |\n| --- | --- |\n| 2017 | None |';
  expect(await problemsInBody(`See [Table 1](#Table1).\n\n${table}`)).toEqual([]);
  const [, told] = await problemsInBody(`See [Table 2](#Table2).\n\n${table}`);
  expect(told).toContain('"#Table2" leads to no');
});

test('a heading in hangul is a target, encoded or not', async () => {
  expect(await problemsInBody('## 완충\n\n[One](#완충) and [two](#%EC%99%84%EC%B6%A9).')).toEqual([]);
});

test('a footnote is no target', async () => {
  expect(await problemsInBody('See [it](#fn-a).[^a]\n\n[^a]: Black.')).toEqual([
    '1:5',
    '  "#fn-a" leads to no heading of this page.',
    '  Known: none.',
  ]);
});

test('a script or data for an address is refused', async () => {
  expect(
    await problemsInBody(
      'See [a](javascript:alert%281%29), [b](data:text/html,x), <a href="java&#10;script:alert(1)">c</a>.',
    ),
  ).toEqual([
    '1:5',
    '  a link cannot begin with "javascript:".',
    '  Allowed: https, http, mailto, and addresses of this site such as /essays/…/.',
    '1:35',
    '  a link cannot begin with "data:".',
    '  Allowed: https, http, mailto, and addresses of this site such as /essays/…/.',
    '1:61',
    '  <a> href: a link cannot begin with "javascript:".',
    '  Allowed: https, http, mailto, and addresses of this site such as /essays/…/.',
  ]);
});

test('an address without its scheme is refused', async () => {
  expect(await problemsInBody('See [a](//example.org/x).')).toEqual([
    '1:5',
    '  "//example.org/x" is not a complete address.',
    '  Write https://example.org/x.',
  ]);
});

test('an address that is none is refused', async () => {
  expect(await problemsInBody('See [a](https://).')).toEqual(['1:5', '  "https://" is not an address.']);
});

test('a link without address or words is refused', async () => {
  expect(await problemsInBody('See [a]() and [](/about/).')).toEqual([
    '1:5',
    '  is a link without an address.',
    '1:15',
    '  is a link without words.',
    '  Write [words](address).',
  ]);
});

test('a link to a draft is refused', async () => {
  expect(
    await problemsInBody('See [it](/essays/two-rivers/).', {
      'essays/two-rivers/index.mdx': essay({ id: uuid(2), draft: true }),
    }),
  ).toEqual([
    '1:5',
    '  "/essays/two-rivers/" leads to a draft, so readers would find no page there.',
    '  Link to it when it is out, or use <Related>, which waits for it.',
  ]);
});

test('a link to an essay of a later day is refused', async () => {
  expect(
    await problemsInBody('See [it](/essays/two-rivers/).', {
      'essays/two-rivers/index.mdx': essay({ id: uuid(2), published: '2026-12-24' }),
    }),
  ).toEqual([
    '1:5',
    '  "/essays/two-rivers/" leads to an essay that appears on 2026-12-24, so readers would find no page there.',
    '  Link to it when it is out, or use <Related>, which waits for it.',
  ]);
});

test('a draft may link to a draft', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay({ draft: true }, '[It](/essays/two-rivers/)'),
      'essays/two-rivers/index.mdx': essay({ id: uuid(2), draft: true }),
    }),
  ).toEqual([]);
});

test('an essay of a later day may link to one of an earlier day, and not the other way round', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay({ published: '2026-12-24' }, '[It](/essays/two-rivers/)'),
      'essays/two-rivers/index.mdx': essay(
        { id: uuid(2), published: '2026-12-01' },
        '[It](/essays/three-tonnes/)',
      ),
    }),
  ).toEqual([
    'content/essays/two-rivers/index.mdx:20:1',
    '  "/essays/three-tonnes/" leads to an essay that appears on 2026-12-24, so readers would find no page there.',
    '  Link to it when it is out, or use <Related>, which waits for it.',
  ]);
});

test('an essay that cannot be read is a page all the same', async () => {
  expect(
    await problemsIn({
      'essays/two-rivers/index.mdx': essay({ id: uuid(2) }, '<b>'),
      [threeTonnes]: essay({}, '[It](/essays/two-rivers/#coal)'),
    }),
  ).toEqual(['content/essays/two-rivers/index.mdx:20:1', '  <b>: is not closed.', '  Close it with </b>.']);
});

test('every file that the site serves can be linked to, and a wrong one gets the nearest', async () => {
  const served = [
    '/essays/three-tonnes.bib',
    '/essays/three-tonnes/cite.ris',
    '/sources.json',
    '/opensearch.xml',
  ];
  expect(await problemsInBody(served.map((path) => `[File](${path})`).join(' '))).toEqual([]);
  expect(await problemsInBody('[File](/essays/three-tonnes.bibb)')).toEqual([
    '1:1',
    '  "/essays/three-tonnes.bibb" leads to no page of this site.',
    '  Did you mean "/essays/three-tonnes.bib"?',
  ]);
});
