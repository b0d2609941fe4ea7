import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { attributes } from '../support/html.ts';

const odd = builtSite('odd');
/** An address with the folder the site lives in. */
const within = (path: string) => odd.basePath + path.slice(1);

const { tree: river } = odd.page('/essays/the-river-that-ran-twice/');

test('at the old address of a page stands one that leads to where it is now, without a script', () => {
  const shown = ['/essays/a-river/', '/essays/the-river/', '/sources/log/'].map((path) => {
    const { tree } = odd.page(path);
    return {
      path,
      refresh: attributes('meta[http-equiv=refresh]', 'content', tree),
      canonical: attributes('link[rel=canonical]', 'href', tree),
      link: attributes('main a', 'href', tree),
    };
  });
  const leadsTo = (path: string, to: string) => ({
    path,
    refresh: [`0; url=${within(to)}`],
    canonical: [odd.siteUrl + within(to)],
    link: [within(to)],
  });
  expect(shown).toEqual([
    leadsTo('/essays/a-river/', '/essays/the-river-that-ran-twice/'),
    leadsTo('/essays/the-river/', '/essays/the-river-that-ran-twice/'),
    leadsTo('/sources/log/', '/sources/odd-log/'),
  ]);
});

test('a page that was removed says so and why, and search engines are kept from it', () => {
  const { tree } = odd.page('/names/will-o-the-wisp/');
  const main = select('main', tree);
  expect(main && toString(main)).toContain('Nobody could find it a second time.');
  expect(attributes('meta[name=robots]', 'content', tree)).toEqual(['noindex']);
  expect(attributes('meta[http-equiv=refresh]', 'content', tree)).toEqual([]);
});

test('a place that has another anchor keeps the old one, of an essay that has moved too', () => {
  const { tree } = odd.page('/essays/lamps-and-tides/');
  expect(attributes('span[id=the-first-light] + .heading > h2', 'id', tree)).toEqual(['the-light']);
  expect(attributes('span[id=the-spring] + .heading > h2', 'id', river)).toEqual(['the-source']);
});

test('a note of a source that has moved keeps its old anchor', () => {
  expect(attributes('li[id=ref-odd-log] > span', 'id', river)).toEqual(['ref-log']);
});

/** Files beside an essay's page, and its part of the chronology. */
const books = (old: string) =>
  [
    ['essays', '.epub'],
    ['essays', '.pdf'],
    ['essays', '.docx'],
    ['chronology/essays', '/'],
  ].map(
    ([folder = '', end = '']) =>
      `${within(`/${folder}/${old}${end}`)} ${within(`/${folder}/the-river-that-ran-twice${end}`)} 301`,
  );

test('hosts are told where each address is now, and no list of the site names an old one', () => {
  const lines = odd.text('_redirects').trim().split('\n');
  expect(lines.filter((line) => / 301$/.test(line) && !/\.(json|bib|ris|md) /.test(line))).toEqual([
    ...books('a-river'),
    `${within('/essays/a-river/*')} ${within('/essays/the-river-that-ran-twice/:splat')} 301`,
    ...books('the-river'),
    `${within('/essays/the-river/*')} ${within('/essays/the-river-that-ran-twice/:splat')} 301`,
    `${within('/sources/log/*')} ${within('/sources/odd-log/:splat')} 301`,
  ]);
  for (const { path } of odd.gone) expect(odd.text('sitemap-pages.xml')).not.toContain(path);
});
