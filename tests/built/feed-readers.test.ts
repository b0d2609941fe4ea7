import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSites, isEssayPage } from '../support/built-site.ts';
import { alternativesOn, lettersInFeeds, proseOn } from '../support/essay-page.ts';
import { feedReaders, idsIn, shownBy } from '../support/feed-readers.ts';
import { readFeedStrictly } from '../support/feeds.ts';
import { attribute, attributes, textOf } from '../support/html.ts';
import { lettersIn, parting } from '../support/words.ts';

const marks = 'sup > a';

describe.each(builtSites)('of the $name site', (site) => {
  const items = readFeedStrictly(site).items ?? [];
  const essays = site.pages.filter(isEssayPage).map((page) => {
    const item = items.find(({ link }) => link === page.address);
    return { page, html: item?.content?.encoded ?? '', base: item?.xml?.base ?? '' };
  });

  describe.each(feedReaders)('$name shows of every item', (reader) => {
    const shown = essays.map((essay) => ({ ...essay, tree: shownBy(reader, essay.html, essay.base) }));
    const compared = <T>(read: (essay: (typeof shown)[number]) => T) =>
      Object.fromEntries(shown.map((essay) => [essay.page.path, read(essay)]));

    test('every word of the page, notes and tables included', () => {
      expect(compared(({ tree, page }) => parting(lettersIn(tree), lettersInFeeds(page)))).toEqual(
        compared(() => undefined),
      );
    });

    test('every picture, by an address of its own and with what it shows', () => {
      expect(compared(({ tree }) => attributes('img', 'alt', tree))).toEqual(
        compared(({ page }) => alternativesOn(page)),
      );
      const addresses = shown.flatMap(({ tree }) => attributes('img', 'src', tree));
      expect(addresses.filter((address) => !URL.canParse(address))).toEqual([]);
    });

    test('every mark and as many notes as the page has', () => {
      const numbers = (found: ReturnType<typeof selectAll>) => found.map((mark) => textOf(mark));
      expect(compared(({ tree }) => numbers(selectAll(marks, tree)))).toEqual(
        compared(({ page }) => [
          ...numbers(selectAll('.in-brief > p sup > a', page.tree)),
          ...numbers(selectAll(marks, proseOn(page))),
        ]),
      );
      expect(compared(({ tree }) => selectAll('ol > li:has(cite, a)', tree).length)).toEqual(
        compared(({ page }) => selectAll('ol > li:has(cite, a)', proseOn(page)).length),
      );
    });

    test('links between marks and notes that stay where the reader is', () => {
      const faults = shown.flatMap(({ tree, page }) => {
        const ids = idsIn(tree);
        return selectAll(`${marks}, li a[href*="#fnref-"]`, tree)
          .map((link) => attribute(link, 'href'))
          .filter((href) =>
            // Where ids are taken away there is nothing in the item to lead to: the essay itself is the next best.
            reader.resolvesAnchors ? !href.startsWith(page.address) : !ids.has(href.slice(1)),
          )
          .map((href) => `${page.path}: ${href}`);
      });
      expect(faults).toEqual([]);
    });
  });
});
