import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { parseCitations } from '../../src/evidence/citation-syntax.ts';
import { builtSites, faultsOn, isEssayPage } from '../support/built-site.ts';

describe.each(builtSites)('the $name site', (site) => {
  const essays = site.pages.filter(isEssayPage);

  /** The keys an essay's file cites, once for each citation. */
  const citedIn = (path: string): string[] => {
    const file = join(site.contentDir, path, 'index.mdx');
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    // What stands in code is no citation.
    return parseCitations(text.replace(/`[^`]*`/g, '')).pieces.flatMap((piece) =>
      piece.type === 'citation' ? piece.items.map(({ key }) => key) : [],
    );
  };

  test('every citation of an essay is a link to its reference, and none is left as text', () => {
    const faults = faultsOn(essays, ({ path, tree, html }) => [
      ...citedIn(path).flatMap((key) =>
        select(`a[href="#ref-${key}"]`, tree) && select(`li#ref-${key}`, tree) ? [] : [`@${key}`],
      ),
      ...(html.replace(/<code>.*?<\/code>/gs, '').includes('[@') ? ['[@ in the page'] : []),
    ]);
    expect(faults).toEqual([]);
  });

  test('the list has one item for each source cited, and its exports have as many', () => {
    const faults = faultsOn(essays, ({ path, tree }) => {
      const keys = new Set(citedIn(path)).size;
      const items = selectAll('li[id^="ref-"]', tree).length;
      const exported = (JSON.parse(site.text(`${path.slice(1, -1)}.json`)) as unknown[]).length;
      return keys === items && keys === exported
        ? []
        : [`${keys} keys, ${items} items, ${exported} exported`];
    });
    expect(faults).toEqual([]);
  });

  test('every passage a source’s page quotes leads to a mark that exists', () => {
    const faults = faultsOn(
      site.pages.filter(({ path }) => /^\/sources\/./.test(path)),
      ({ tree }) =>
        selectAll('.passage-place a', tree).flatMap(({ properties }) => {
          const address = new URL(String(properties['href']), site.siteUrl);
          const path = address.pathname.replace(site.basePath, '/');
          return site.page(path).html.includes(`id="${address.hash.slice(1)}"`) ? [] : [address.href];
        }),
    );
    expect(faults).toEqual([]);
  });
});
