import type { Nodes } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../src/search/tokens.ts';
import { builtRecords } from '../support/built-records.ts';
import { type BuiltPage, builtSites, faultsOn } from '../support/built-site.ts';

const textNodes = (node: Nodes): string[] =>
  node.type === 'text' ? [node.value] : 'children' in node ? node.children.flatMap(textNodes) : [];

const isMarked = ({ html }: BuiltPage) => html.includes(' data-pagefind-body');

describe.each(builtSites)('search on the $name site', ({ pages, page, outDir, basePath, files }) => {
  const places = builtRecords(outDir).map(({ url, title, section = '', text, kind }) => {
    const [path = '', anchor] = url.split('#');
    return {
      url,
      path: `/${path.slice(basePath.length)}`,
      anchor,
      kind,
      said: `${title} ${section} ${text}`,
    };
  });

  test('leads to places that are there, each from one record', () => {
    const missing = places.filter(
      ({ path, anchor }) => anchor !== undefined && !page(path).html.includes(` id="${anchor}"`),
    );
    const isOnce = new Set(places.map(({ url }) => url)).size === places.length;
    expect([places.length > 20, isOnce, missing]).toEqual([true, true, []]);
  });

  test('shows no word that its page does not say', () => {
    const wordsOn = new Map<string, Set<string>>();
    const wordsOf = (path: string) => {
      const main = select('main', page(path).tree);
      // A word may stand in several elements, and two words in elements that touch.
      const words = main ? tokensOf(`${toString(main)} ${textNodes(main).join(' ')}`) : [];
      return new Set(words);
    };
    const unsaid = places.flatMap(({ url, path, said }) => {
      const words = wordsOn.get(path) ?? wordsOf(path);
      wordsOn.set(path, words);
      const strange = tokensOf(said).filter((word) => !words.has(word));
      return strange.length > 0 ? [`${url}: ${strange.join(' ')}`] : [];
    });
    expect(unsaid).toEqual([]);
  });

  test('finds a correction by what is right', () => {
    const corrections = places.filter(({ kind }) => kind.startsWith('Correction'));
    const unsaid = corrections.filter(({ path, said }) => {
      const right = select('.notice-text dd:last-of-type', page(path).tree);
      return !right || tokensOf(textNodes(right).join(' ')).some((word) => !tokensOf(said).includes(word));
    });
    expect([corrections.length > 0, unsaid.map(({ url }) => url)]).toEqual([true, []]);
  });

  test('finds the pages on which words are marked for whoever comes from it, and no others', () => {
    const marked = pages.filter(isMarked).map(({ path }) => path);
    expect(marked.sort()).toEqual([...new Set(places.map(({ path }) => path))].sort());
  });

  test('leaves on pages only what the marker of words reads: where to mark, and where not', () => {
    const unread = faultsOn(pages, ({ html }) =>
      [...html.matchAll(/<[^>]* data-pagefind-(?!body|ignore)[^>]*>/g)].map(([tag]) => tag),
    );
    const idle = faultsOn(pages.filter(isMarked), ({ tree }) => {
      const within = new Set(selectAll('[data-pagefind-body] [data-pagefind-ignore]', tree));
      return selectAll('[data-pagefind-ignore]', tree)
        .filter((element) => !within.has(element))
        .map(({ tagName }) => tagName);
    });
    expect([...unread, ...idle]).toEqual([]);
  });

  test('has taken what its pages handed to the index out of the site', () => {
    expect(files.filter((file) => file.includes('search-records'))).toEqual([]);
  });
});
