import { selectAll } from 'hast-util-select';
import { headingRank } from 'hast-util-heading-rank';
import { describe, expect, test } from 'vitest';
import { builtSite, builtSites, faultsOn } from '../support/built-site.ts';
import { essaySources } from '../support/essay-sources.ts';
import { attributes, textOf } from '../support/html.ts';

describe.each(builtSites)('the $name site', (site) => {
  const { pages, publication } = site;

  test('every page has one heading of the first level, and words in it', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const names = selectAll('h1', tree).map(textOf);
      return names.length === 1 && names[0] !== '' ? [] : [`its h1 are ${JSON.stringify(names)}`];
    });
    expect(faults).toEqual([]);
  });

  test('every page has one main part, which the first link of the page leads to', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const [ids, [first]] = [attributes('main', 'id', tree), attributes('body a', 'href', tree)];
      return ids.length === 1 && first === `#${ids[0]}`
        ? []
        : [`main ${JSON.stringify(ids)}, first link ${first}`];
    });
    expect(faults).toEqual([]);
  });

  test('no heading skips a level', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const headings = selectAll('h1, h2, h3, h4, h5, h6', tree);
      return headings.flatMap((heading, index) => {
        const [level, above] = [
          headingRank(heading) ?? 0,
          headingRank(headings[index - 1] ?? { type: 'root', children: [] }) ?? 0,
        ];
        return level > above + 1 ? [`“${textOf(heading)}” of level ${level} follows level ${above}`] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  test('every page names the language it is written in', () => {
    const languages = new Map(essaySources(site).map(({ slug, language }) => [`/essays/${slug}/`, language]));
    const faults = faultsOn(pages, ({ tree, path }) => {
      // A version is in the language of its essay.
      const of = path.replace(/history\/[\d-]+\/$/, '');
      const expected = languages.get(of) ?? publication.language;
      const [language] = attributes('html', 'lang', tree);
      return language === expected ? [] : [`its language is ${language}, not ${expected}`];
    });
    expect(faults).toEqual([]);
  });
});

test('H1: a mark of a note in a heading is none of its words: not in its anchor, the contents, its link or its record', () => {
  const page = builtSite('odd').pages.find(({ path }) => path === '/essays/the-river-that-ran-twice/');
  expect(page && selectAll('.contents a', page.tree).map(textOf)).toContain('The mouth');
  expect(page && attributes('#the-mouth + .permalink', 'ariaLabel', page.tree)).toEqual([
    'Link to the section ‘The mouth’',
  ]);
  expect(page && selectAll('#the-mouth sup', page.tree)).toHaveLength(1);
});
