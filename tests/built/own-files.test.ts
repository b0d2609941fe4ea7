import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtSites, faultsOn } from '../support/built-site.ts';
import { attribute, attributes, candidates } from '../support/html.ts';

/** Links a browser loads from by itself, and those it shows elsewhere. */
const loadedLinks =
  'link:is([rel~=stylesheet], [rel~=preload], [rel~=modulepreload], [rel~=icon], [rel~=apple-touch-icon])';

const stylesOf = ({ tree }: BuiltPage) => selectAll('style', tree).map((style) => toString(style));

/** Every address a page makes a browser load, in full. */
function loadedBy(page: BuiltPage): URL[] {
  const { tree, address } = page;
  const pictured = (element: Element) => [
    attribute(element, 'src'),
    ...candidates(element).map((one) => one.address),
  ];
  const addresses = [
    ...selectAll('[src], [srcset]', tree)
      .flatMap(pictured)
      .filter((written) => written !== ''),
    ...attributes(loadedLinks, 'href', tree),
    ...attributes('[poster]', 'poster', tree),
    ...attributes('object[data]', 'data', tree),
    ...stylesOf(page).flatMap((css) =>
      [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, url = '']) => url),
    ),
    ...attributes('[data-open-search]', 'dataOpenSearch', tree),
    ...attributes('[data-offline]', 'dataOffline', tree),
  ];
  return addresses.map((written) => new URL(written, address));
}

describe.each(builtSites)('the $name site', ({ pages, siteUrl, basePath, files, text }) => {
  const isOwn = ({ origin }: URL) => origin === siteUrl;

  test('no page loads anything from elsewhere', () => {
    const faults = faultsOn(pages, (page) => loadedBy(page).flatMap((url) => (isOwn(url) ? [] : [url.href])));
    expect(faults).toEqual([]);
  });

  test('no stylesheet imports another', () => {
    expect(faultsOn(pages, (page) => stylesOf(page).filter((css) => css.includes('@import')))).toEqual([]);
  });

  test('every file a page loads is there', () => {
    const faults = faultsOn(pages, (page) =>
      loadedBy(page).flatMap(({ pathname }) => {
        const isThere =
          pathname.startsWith(basePath) && files.includes(decodeURI(pathname).slice(basePath.length));
        return isThere ? [] : [`${pathname} is missing`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('the picture of every link preview is there, by its full address', () => {
    const faults = faultsOn(pages, ({ tree }) =>
      attributes('meta[property="og:image"]', 'content', tree).filter(
        (image) => !files.includes(image.slice(`${siteUrl}${basePath}`.length)),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('search has the files it will ask for, in every language it has indexed', () => {
    const { languages } = JSON.parse(text('pagefind/pagefind-entry.json')) as {
      languages: Record<string, { hash: string; wasm: string }>;
    };
    const needed = [
      'pagefind.js',
      'pagefind-highlight.js',
      'facets.json',
      'vocabulary.json',
      ...Object.values(languages).flatMap(({ hash, wasm }) => [
        `pagefind.${hash}.pf_meta`,
        `wasm.${wasm}.pagefind`,
      ]),
    ];
    expect(needed.filter((file) => !files.includes(`pagefind/${file}`))).toEqual([]);
  });
});
