import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addressOnDisk, type OnDisk, pageOnDisk } from '../../../src/hosting/on-disk.ts';

const files = new Set([
  'index.html',
  'essays/coal/index.html',
  'essays/coal.pdf',
  'assets/pier.svg',
  'assets/search.js',
  'cover é.svg',
]);
const site: OnDisk = { basePath: '/notes/', siteUrl: 'https://example.org', has: (file) => files.has(file) };

test.each([
  ['/notes/', '../../index.html'],
  ['/notes/essays/coal/', './index.html'],
  ['/notes/essays/coal/#ref-a', './index.html#ref-a'],
  ['/notes/essays/coal.pdf', '../coal.pdf'],
  ['/notes/assets/search.js?v=1', '../../assets/search.js?v=1'],
  ['/notes/cover%20%C3%A9.svg', '../../cover%20%C3%A9.svg'],
  ['/notes/gone/', 'https://example.org/notes/gone/'],
  ['/elsewhere/', '/elsewhere/'],
  ['//example.com/notes/', '//example.com/notes/'],
  ['https://example.org/notes/', 'https://example.org/notes/'],
  ['#ref-a', '#ref-a'],
])('%s leads from an essay in a folder to %s', (address, led) => {
  expect(addressOnDisk(address.replace(' ', '%20'), 'essays/coal/index.html', site)).toBe(led);
});

test('from the home page an address begins with a dot, as a script’s import has to', () => {
  expect(addressOnDisk('/notes/assets/search.js', 'index.html', site)).toBe('./assets/search.js');
});

test('pictures, styles, forms, scripts and pages that lead on name files; words, comments and code stay as they are', () => {
  const kept = '<p title="/notes/">/notes/ href="/notes/"</p><!-- <a href="/notes/"> -->';
  const html = `<link rel="preload" as="font" crossorigin href="/notes/a.woff2"><meta http-equiv="refresh" content="0; url=/notes/essays/coal/">
<a href="/notes/essays/coal/?a&amp;b">c</a><img src=/notes/assets/pier.svg srcset="/notes/assets/pier.svg 1x, /notes/assets/pier.svg 2x">
<a data-open-search='/notes/assets/search.js'>s</a><script>const a = '<a href="/notes/">';</script>${kept}`;
  expect(pageOnDisk(html, 'index.html', site))
    .toBe(`<meta http-equiv="refresh" content="0; url=./essays/coal/index.html">
<a href="./essays/coal/index.html?a&amp;b">c</a><img src="./assets/pier.svg" srcset="./assets/pier.svg 1x, ./assets/pier.svg 2x">
<a data-open-search="./assets/search.js">s</a><script>const a = '<a href="/notes/">';</script>${kept}`);
});

test('the policy of a page allows files of a disk, and the code and styles that the page has now', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const html = (style: string, policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}"><style>${style}</style><script>go()</script>`;
  const before = html(
    '@font-face{src:url(/notes/assets/pier.svg)}',
    `default-src 'none'; img-src 'self' data:; script-src 'self' 'sha256-old='; style-src 'self' 'sha256-old=';`,
  );
  const style = '@font-face{src:url(./assets/pier.svg)}';
  expect(pageOnDisk(before, 'index.html', site)).toBe(
    html(
      style,
      `default-src 'none'; img-src 'self' data: file:; script-src 'self' file: ${hash('go()')}; style-src 'self' file: ${hash(style)}`,
    ),
  );
});
