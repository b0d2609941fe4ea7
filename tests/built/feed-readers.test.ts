import { isDeepStrictEqual } from 'node:util';
import { parseRssFeed } from 'feedsmith';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSites, isEssayPage } from '../support/built-site.ts';
import { alternativesOn, lettersInFeeds, proseOn } from '../support/essay-page.ts';
import { feedReaders, idsIn, shownBy } from '../support/feed-readers.ts';
import { readFeedStrictly } from '../support/feeds.ts';
import { attribute, attributes, textOf, without } from '../support/html.ts';
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

  describe.each(feedReaders)('$name shows of what became of one essay', (reader) => {
    const histories = site.pages.filter(
      ({ path }) => site.files.includes(`${path.slice(1)}rss.xml`) && isHistory(path),
    );
    const updates = histories.flatMap((history) =>
      (parseRssFeed(site.text(`${history.path.slice(1)}rss.xml`)).items ?? []).map((item) => ({
        history,
        link: item.link ?? '',
        html: item.content?.encoded ?? '',
        tree: shownBy(reader, item.content?.encoded ?? '', item.xml?.base ?? ''),
      })),
    );

    test('every word of a version’s change that is short, and which were put in and which taken out', () => {
      const told = updates.flatMap(({ history, link, tree }) => {
        const day = /\/history\/([\d-]+)\/$/.exec(link)?.[1];
        const change = day && select(`#on-${day} .version-changes[open]`, history.tree);
        if (!change) return [];
        const seen = without('.visually-hidden', change);
        const words = (of: typeof tree | typeof seen, tags: string) => selectAll(tags, of).map(lettersIn);
        // The heading that some changes stand under is one among them in the item.
        return [
          {
            link,
            is: [lettersIn(tree).includes(lettersIn(seen)), words(tree, 'ins'), words(tree, 'del')],
            shouldBe: [true, words(seen, 'ins'), words(seen, 'del')],
          },
        ];
      });
      expect(told.filter(({ is, shouldBe }) => !isDeepStrictEqual(is, shouldBe))).toEqual([]);
      expect(told.length > 0 || site.name !== 'odd').toBe(true);
    });

    test('every word of a correction, as it stands on its page', () => {
      const corrections = updates.filter(({ link }) => link.includes('/corrections/'));
      const faults = corrections.flatMap(({ link, tree }) => {
        const page = site.pages.find(({ address }) => address === link);
        const words = page
          ? selectAll('.notice-text dt, .notice-text dd', page.tree).map(lettersIn).join('')
          : '?';
        const difference = parting(lettersIn(tree).slice(0, words.length), words);
        return difference === undefined ? [] : [`${link}: ${difference}`];
      });
      expect([corrections.length > 0, faults]).toEqual([true, []]);
    });

    test('links that lead somewhere from wherever they are read', () => {
      const links = updates.flatMap(({ tree }) => attributes('a', 'href', tree));
      expect(links.filter((link) => !URL.canParse(link))).toEqual([]);
      expect(links.length).toBeGreaterThanOrEqual(updates.length);
    });
  });
});

const isHistory = (path: string): boolean => path.endsWith('/history/');
