import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { builtSite, builtSites, faultsOn } from '../support/built-site.ts';
import { attributes, textOf } from '../support/html.ts';

/** Elements whose children run on in a line of text. */
const lines = 'p, li, h1, h2, h3, h4, td, th, dd, dt, span, figcaption, blockquote, time, cite, em, strong';

const isText = (node: ElementContent | undefined) => node?.type === 'text' && node.value.trim() !== '';

/** True for a link in the middle of words, where a space inside it would be underlined. */
const standsInText = (parent: Element, index: number) =>
  isText(parent.children[index - 1]) || isText(parent.children[index + 1]);

/** In French a colon stands off. */
const inFrench = (tree: Root) => attributes('html', 'lang', tree)[0] === 'fr';

describe.each(builtSites)('the $name site', ({ pages }) => {
  test('no space stands before a comma, a colon or a full stop', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const spaced = inFrench(tree) ? /\S* [,.](?= |$)/g : /\S* [,.:](?= |$)/g;
      return selectAll(lines, tree).flatMap((line) => textOf(line).match(spaced) ?? []);
    });
    expect(faults).toEqual([]);
  });

  test('a link in a sentence is as long as its words, without a space at either end', () => {
    const faults = faultsOn(pages, ({ tree }) =>
      selectAll(lines, tree).flatMap((line) =>
        line.children.flatMap((node, index) => {
          if (node.type !== 'element' || node.tagName !== 'a' || !standsInText(line, index)) return [];
          const words = toString(node);
          return words === words.trim() ? [] : [`“${words}”`];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });
});

test('words in italics beside each other, and links on lines of their own, keep their spaces', () => {
  const [paragraph] = selectAll('.prose > p', builtSite('odd').page('/essays/lamps-and-tides/').tree);
  expect(paragraph && textOf(paragraph)).toBe(
    'The keeper of Skerry Nought counted every ship.1 In one tongue a lighthouse is a 등대, in another a 灯塔. The log gives ' +
      'ebb flood slack in three words, and names the river the second lamp on two lines of their own.',
  );
});

test.each([
  ['the-river-that-ran-twice', 'By A. N. Example and The Lamp & Tide Desk'],
  ['the-second-lamp', 'By The Lamp & Tide Desk, The Bell Desk and A. N. Example'],
])('the byline of %s reads as a sentence', (slug, sentence) => {
  const byline = select('.signed-part', builtSite('odd').page(`/essays/${slug}/`).tree);
  expect(byline && textOf(byline)).toBe(sentence);
});
