import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSites, faultsOn, isEssayPage, isReferenceList } from '../support/built-site.ts';
import { attribute, textOf } from '../support/html.ts';

/** Elements of a page with words of their own. */
const words = 'p, li, h1, h2, h3, td, th, dd, dt, figcaption, blockquote, summary, span, a, cite, em';

const foreign = /[\p{Script=Han}\p{Script=Hangul}]/u;

describe.each(builtSites)('the $name site', ({ pages }) => {
  test('a list of crossings is folded under its map', () => {
    const lists = pages.filter(isEssayPage).flatMap(({ tree }) => selectAll('.map-list', tree));
    const folded = pages
      .filter(isEssayPage)
      .flatMap(({ tree }) => selectAll('details:not([open]) > .map-list', tree));
    expect([lists.length > 0, folded.length]).toEqual([true, lists.length]);
  });

  test('words of an essay in hanzi or hangul say which language they are in, so that nothing breaks or hyphenates them as English', () => {
    const faults = faultsOn(
      pages.filter((page) => isEssayPage(page) || isReferenceList(page)),
      ({ tree }) => {
        const [page = 'en'] = selectAll('html', tree).map((html) => attribute(html, 'lang'));
        if (/^(?:ko|zh|ja)/.test(page)) return [];
        const said = new Set(
          selectAll('[lang]:not(html)', tree).flatMap((within) => [within, ...selectAll('*', within)]),
        );
        return selectAll(words, tree).flatMap((element) =>
          said.has(element)
            ? []
            : element.children.flatMap((child) =>
                child.type === 'text' && foreign.test(child.value) ? [textOf(child).slice(0, 40)] : [],
              ),
        );
      },
    );
    expect(faults).toEqual([]);
  });

  test('a page that is one of many leads to the list of them, and an essay by itself to none', () => {
    const depth = (path: string) => path.split('/').filter(Boolean).length;
    const faults = faultsOn(pages, (page) => {
      const { path, tree } = page;
      const [crumb] = selectAll('nav.breadcrumbs li:first-child > a[href]', tree);
      const isDeep = /^\/(?:data|names|sources|topics|authors|corrections|letters|forecasts)\/[^/]+\/$/.test(
        path,
      );
      if (isDeep && !crumb) return ['has no breadcrumbs'];
      return crumb && (depth(path) < 2 || isEssayPage(page)) ? ['has breadcrumbs, and nothing over it'] : [];
    });
    expect(faults).toEqual([]);
  });
});
