import { expect, test } from 'vitest';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { redirectsFile } from '../../../src/hosting/redirects-file.ts';

/** The paths of a file of headers, each with the names of the headers it sets. */
const rulesOf = (file: string) =>
  file
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n').map((line) => line.split(': ')[0]?.trim()));

test('`_headers` guards every answer, and has hashed files alone kept for ever', () => {
  expect(rulesOf(headersFile('/'))).toEqual([
    [
      '/*',
      'Content-Security-Policy',
      'Strict-Transport-Security',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Cross-Origin-Opener-Policy',
      'Permissions-Policy',
    ],
    ['/assets/*', 'Cache-Control'],
    ['/fonts/*', 'Cache-Control'],
    ['/pagefind/index/*', 'Cache-Control'],
    ['/pagefind/fragment/*', 'Cache-Control'],
  ]);
});

test('its policy keeps the site out of frames, and lets a letter go where letters go', () => {
  const policy = /Content-Security-Policy: (.*)/.exec(headersFile('/', 'https://forms.example.org/x'))?.[1];
  expect(policy?.split('; ')).toEqual(
    expect.arrayContaining(["frame-ancestors 'none'", "form-action 'self' https://forms.example.org"]),
  );
});

test('no line is longer than Cloudflare Pages reads', () => {
  expect(
    headersFile('/')
      .split('\n')
      .filter((line) => line.length > 2000),
  ).toEqual([]);
});

test('`_headers` of a site in a folder names its files there', () => {
  expect(rulesOf(headersFile('/review/assets/')).map(([path]) => path)).toEqual([
    '/*',
    '/review/assets/assets/*',
    '/review/assets/fonts/*',
    '/review/assets/pagefind/index/*',
    '/review/assets/pagefind/fragment/*',
  ]);
});

test('`_redirects` leads from what moved to where it is, and into the folder a site is served from', () => {
  const moved = [{ from: '/essays/old/', to: '/essays/new/' }];
  expect([redirectsFile('/'), redirectsFile('/', moved), redirectsFile('/review/', moved)]).toEqual([
    '# from, to, status\n',
    '# from, to, status\n/essays/old/ /essays/new/ 301\n',
    [
      '# from, to, status',
      '/review/essays/old/ /review/essays/new/ 301',
      '/ /review/ 302',
      '/review/* /:splat 200',
      '',
    ].join('\n'),
  ]);
});
