import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { builtSites, faultsOn } from '../support/built-site.ts';
import { attributes } from '../support/html.ts';

/**
 * Bytes of script a page may carry inside it: shortcuts, copy buttons, notes that open where their marks stand, the place at
 * which reading stopped, and what asks for the script that tells of links.
 */
const limit = 2_550;

describe.each(builtSites)('the $name site', ({ pages }) => {
  test('no page loads a script before its reader asks for search', () => {
    const files = (selector: string, name: string) =>
      faultsOn(pages, ({ tree }) => attributes(selector, name, tree));
    expect([...files('script[src]', 'src'), ...files('link[rel=modulepreload]', 'href')]).toEqual([]);
  });

  test('the script inside a page is small', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const scripts = selectAll('script:not([type="application/ld+json"])', tree).map((script) =>
        toString(script),
      );
      const bytes = Buffer.byteLength(scripts.join(''));
      return bytes > 0 && bytes <= limit ? [] : [`${bytes} bytes`];
    });
    expect(faults).toEqual([]);
  });
});
