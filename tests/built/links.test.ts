import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, type BuiltSite, builtSites, faultsOn } from '../support/built-site.ts';
import { attribute, attributes } from '../support/html.ts';

/** Every address a reader can follow from a page, as written and in full. */
const linksOf = ({ tree, address }: BuiltPage) =>
  selectAll('a[href], area[href], form[action]', tree)
    .map((element) => attribute(element, element.tagName === 'form' ? 'action' : 'href'))
    .map((written) => ({ written, url: new URL(written, address) }));

/** The page or file an address of this site leads to. */
function targetOf({ siteUrl, basePath, pages, files }: BuiltSite, { origin, pathname }: URL) {
  if (origin !== siteUrl) return undefined;
  const place = decodeURI(pathname).slice(basePath.length);
  return { page: pages.find(({ path }) => path === `/${place}`), isFile: files.includes(place) };
}

describe.each(builtSites)('the $name site', (site) => {
  const { pages, siteUrl, basePath } = site;
  const internal = (page: BuiltPage) => linksOf(page).filter(({ url }) => url.origin === siteUrl);

  test('no link is broken', () => {
    const faults = faultsOn(pages, (page) =>
      internal(page).flatMap(({ written, url }) => {
        const target = targetOf(site, url);
        return target?.page || target?.isFile ? [] : [`${written} leads nowhere`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('every #anchor names a place on the page it leads to', () => {
    const ids = new Map(pages.map(({ path, tree }) => [path, new Set(attributes('[id]', 'id', tree))]));
    const faults = faultsOn(pages, (page) =>
      internal(page).flatMap(({ written, url }) => {
        const target = targetOf(site, url)?.page?.path;
        const id = decodeURIComponent(url.hash.slice(1));
        return id === '' || (target && ids.get(target)?.has(id)) ? [] : [`${written} leads to no place`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('no link leaves the folder the site is served from', () => {
    const faults = faultsOn(pages, (page) =>
      internal(page).flatMap(({ written, url }) => (url.pathname.startsWith(basePath) ? [] : [written])),
    );
    expect(faults).toEqual([]);
  });

  test('every link to a page ends with a slash, as its address does', () => {
    const faults = faultsOn(pages, (page) =>
      internal(page).flatMap(({ written, url }) => (/(\/|\.\w+)$/.test(url.pathname) ? [] : [written])),
    );
    expect(faults).toEqual([]);
  });

  test('what leads elsewhere is a web page or a letter', () => {
    const schemes = pages.flatMap((page) => linksOf(page).map(({ url }) => url.protocol));
    expect(
      [...new Set(schemes)].filter((scheme) => !['https:', 'http:', 'mailto:'].includes(scheme)),
    ).toEqual([]);
  });
});
