import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSite, builtSites, isEssayPage } from '../support/built-site.ts';
import { recordIds } from '../support/essay-sources.ts';
import { attribute, attributes, textOf } from '../support/html.ts';

describe.each(builtSites)('the $name site', (site) => {
  const keys = recordIds(site, 'sources');
  const list = site.page('/sources/').tree;

  test('the list of sources holds every source once, and counts those of each kind', () => {
    const links = attributes('.source-list a', 'href', list);
    expect(links.sort()).toEqual(keys.map((key) => `${site.basePath}sources/${key}/`).sort());

    const counted = selectAll('.source-list', list).map((kind) => {
      const count = select('h2 .source-count', kind);
      return [attribute(kind, 'ariaLabelledBy'), count && textOf(count)];
    });
    const there = selectAll('.source-list', list).map((kind) => [
      attribute(kind, 'ariaLabelledBy'),
      String(selectAll('li', kind).length),
    ]);
    expect(counted).toEqual(there);
  });

  test('within a kind the newest year stands first, and what has no year last', () => {
    const orders = selectAll('.source-list', list).map((kind) =>
      selectAll('h3', kind).map((year) => Number(textOf(year)) || 0),
    );
    expect(orders).toEqual(orders.map((years) => [...new Set(years)].sort((a, b) => b - a)));
  });

  test('every mark in an essay is a passage on the page of its source, and no passage is without a mark', () => {
    const marks = site.pages
      .filter(isEssayPage)
      .flatMap(({ path, tree }) =>
        selectAll('sup a[href^="#ref-"]', tree).map(
          (mark) =>
            `${attribute(mark, 'href').slice('#ref-'.length)} ← ${site.basePath}${path.slice(1)}#${attribute(mark, 'id')}`,
        ),
      );
    const passages = keys.flatMap((key) =>
      attributes('.passage-place a', 'href', site.page(`/sources/${key}/`).tree).map(
        (href) => `${key} ← ${href}`,
      ),
    );
    expect(passages.sort()).toEqual(marks.sort());
  });

  test('every passage is quoted in words', () => {
    const empty = keys.filter((key) =>
      selectAll('.passages blockquote', site.page(`/sources/${key}/`).tree).some(
        (quote) => textOf(quote) === '',
      ),
    );
    expect(empty).toEqual([]);
  });
});

describe('the page of a source', () => {
  const pageOf = (key: string) => builtSite('odd').page(`/sources/${key}/`).tree;

  test('has its whole record, with links to what it was read from and to the copy that is kept', () => {
    const tree = pageOf('lighthouse-tables');
    const links = attributes('.source-record a', 'href', tree);
    expect(links).toEqual(['https://example.com/tables', 'https://example.com/kept/tables']);
    expect(selectAll('.source-record dt', tree).map(textOf)).toEqual(
      expect.arrayContaining(['Author', 'Language', 'Citation key']),
    );
  });

  test('says how to cite it, in the house’s style, BibTeX and RIS', () => {
    const tree = pageOf('lighthouse-tables');
    const [sentence] = selectAll('.how-to-cite > p', tree);
    expect(sentence && textOf(sentence)).toBe('등대청, 등대 통계 & 灯塔, 31 December 2025.');
    expect(selectAll('.cite-box summary', tree).map((name) => textOf(name))).toEqual(['BibTeX', 'RIS']);
  });

  test('quotes each passage with its section and the page that was cited', () => {
    const places = selectAll('.passage-place', pageOf('odd-log')).map(textOf);
    expect(places).toEqual([
      'Cover',
      'Opening (p. 3)',
      'The source (p. 4)',
      'The source (p. 5)',
      'The mouth (p. 6)',
    ]);
  });

  test('says when no essay cites it', () => {
    const passages = select('.passages', pageOf('unread-book'));
    expect(passages && textOf(passages)).toContain('No essay cites this source yet.');
  });
});

test('who wrote a source, in another script, is marked as such in its record', () => {
  const { tree } = builtSite('odd').page('/sources/lighthouse-tables/');
  expect(selectAll('.source-record [lang=ko]', tree).map(textOf)).toContain('등대청');
});
