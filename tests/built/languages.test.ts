import type { Nodes } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSites, faultsOn, isEssayPage } from '../support/built-site.ts';
import { attribute } from '../support/html.ts';

/** Scripts, and the languages that are written in them. */
const scripts = [
  { words: /\p{Script=Hangul}/u, languages: /^ko\b/ },
  { words: /\p{Script=Han}/u, languages: /^(?:zh|ja|ko)\b/ },
  { words: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, languages: /^ja\b/ },
  { words: /\p{Script=Cyrillic}/u, languages: /^(?:be|bg|ru|sr|uk)\b/ },
];

/** The texts of a part of a page that are in a script of another language than the one they are said to be in. */
function misread(node: Nodes, language: string): string[] {
  if (node.type === 'text') {
    const isMisread = scripts.some(
      ({ words, languages }) => words.test(node.value) && !languages.test(language),
    );
    return isMisread ? [`${language}: ${node.value.trim().slice(0, 60)}`] : [];
  }
  if (!('children' in node)) return [];
  const own = node.type === 'element' ? attribute(node, 'lang') || language : language;
  return node.children.flatMap((child) => misread(child, own));
}

describe.each(builtSites)('the $name site', ({ pages }) => {
  test('a list of crossings is folded under its map', () => {
    const lists = pages.filter(isEssayPage).flatMap(({ tree }) => selectAll('.map-list', tree));
    const folded = pages
      .filter(isEssayPage)
      .flatMap(({ tree }) => selectAll('details:not([open]) > .map-list', tree));
    expect([lists.length > 0, folded.length]).toEqual([true, lists.length]);
  });

  test('words in the script of another language say which, so that a voice reads them and nothing breaks them as English', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const [language = ''] = selectAll('html', tree).map((html) => attribute(html, 'lang'));
      return misread(select('body', tree) ?? tree, language);
    });
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
