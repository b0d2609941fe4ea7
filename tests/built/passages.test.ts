import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { builtSite, builtSites, faultsOn, isEssayPage } from '../support/built-site.ts';
import { attributes } from '../support/html.ts';

describe.each(builtSites)('the $name site', (site) => {
  const essays = site.pages.filter(isEssayPage);

  test('every paragraph of an essay has an id and a link to itself', () => {
    const faults = faultsOn(essays, ({ tree }) =>
      selectAll('.prose > p, .prose > blockquote > p', tree)
        .filter((paragraph) => toString(paragraph).trim() !== '')
        .filter((paragraph) => !select('a.permalink:first-child', paragraph) || !paragraph.properties['id'])
        .map((paragraph) => toString(paragraph).slice(0, 40)),
    );
    expect(faults).toEqual([]);
  });

  test('one list at the end of an essay holds the links to all of them, and to its sections', () => {
    const faults = faultsOn(essays, ({ tree }) => {
      const places = [
        '.prose p[id^=P]',
        '.prose .heading > h2[id]',
        '.prose .heading > h3[id]',
        '.table-scroller[id]',
      ];
      const ids = places
        .flatMap((selector) => attributes(selector, 'id', tree))
        .flatMap((id) => (id === 'notes' ? [] : [`#${id}`]));
      const listed = attributes('.passage-links li a', 'href', tree).map((href) => decodeURI(href));
      return ids.sort().join() === listed.sort().join() ? [] : [`${ids.join()} but ${listed.join()}`];
    });
    expect(faults).toEqual([]);
  });
});

test('a paragraph whose words have changed since it was recorded keeps its id, and that of one put into it', () => {
  const { tree } = builtSite('odd').page('/essays/lamps-and-tides/');
  const words = (selector: string) => toString(select(selector, tree) ?? { type: 'root', children: [] });
  expect(words('p[id=Pnght]')).toContain('What was counted twice was counted by two people.');
  expect(words('p:has(> span[id=Pslck])')).toContain('The keeper of Skerry Nought counted every ship.');
});
