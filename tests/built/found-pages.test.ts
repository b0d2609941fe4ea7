import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtRecords } from '../support/built-records.ts';
import { builtSites, faultsOn } from '../support/built-site.ts';
import { attributes } from '../support/html.ts';

describe.each(builtSites)('search on the $name site', ({ pages, page, outDir, basePath, files }) => {
  const places = builtRecords(outDir).map(({ url }) => {
    const [path = '', anchor] = url.split('#');
    return { url, path: `/${path.slice(basePath.length)}`, anchor };
  });

  test('leads to places that are there, each from one record', () => {
    const missing = places.filter(
      ({ path, anchor }) =>
        anchor !== undefined && !attributes('[id]', 'id', page(path).tree).includes(anchor),
    );
    expect([
      places.length > 20,
      new Set(places.map(({ url }) => url)).size === places.length,
      missing,
    ]).toEqual([true, true, []]);
  });

  test('finds the pages on which words are marked for whoever comes from it, and no others', () => {
    const marked = pages.filter(({ tree }) => select('[data-pagefind-body]', tree)).map(({ path }) => path);
    expect(marked.sort()).toEqual([...new Set(places.map(({ path }) => path))].sort());
  });

  test('leaves on pages only what the marker of words reads: where to mark, and where not', () => {
    const read = ['dataPagefindBody', 'dataPagefindIgnore'];
    const faults = faultsOn(pages, ({ tree }) =>
      selectAll('body *', tree).flatMap(({ properties }) =>
        Object.keys(properties).filter((name) => name.startsWith('dataPagefind') && !read.includes(name)),
      ),
    );
    const idle = faultsOn(
      pages.filter(({ tree }) => select('[data-pagefind-body]', tree)),
      ({ tree }) => {
        const within = new Set(selectAll('[data-pagefind-body] [data-pagefind-ignore]', tree));
        return selectAll('[data-pagefind-ignore]', tree)
          .filter((element) => !within.has(element))
          .map(({ tagName, properties }) => `${tagName} ${JSON.stringify(properties['className'])}`);
      },
    );
    expect([...faults, ...idle]).toEqual([]);
  });

  test('has taken what its pages handed to the index out of the site', () => {
    expect(files.filter((file) => file.includes('search-records'))).toEqual([]);
  });
});
