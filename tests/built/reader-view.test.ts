import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtSites, isEssayPage } from '../support/built-site.ts';
import { attribute, attributes, textOf, without } from '../support/html.ts';
import { readerView } from '../support/reader-view.ts';
import { lettersIn, parting } from '../support/words.ts';

/** What a reader view has no use for: it names the essay itself, and has no room for what only the page's styles set. */
const furniture = 'h1, .permalink, .related-card, .pull-quote, .drawing-narrow, .timeline-axis';
/** Ways to the tables of a figure, where they are all that stands under it. */
const linksAlone = '.figure-data:not(:has(table))';
/** The list of sections stays where an essay is short. */
const listOfSections = '#contentsList';

/** An essay, as its page has it, without furniture. */
const essayOn = ({ tree }: BuiltPage): Element =>
  without(`${furniture}, ${linksAlone}, ${listOfSections}`, select('article', tree) as Element);

const marks = 'sup > a[href^="#"]';

describe.each(builtSites)('in the reader view of Firefox an essay of the $name site', (site) => {
  const essays = site.pages.filter(isEssayPage).map((page) => {
    const view = readerView(page);
    return { page, essay: essayOn(page), view: { ...view, tree: without(listOfSections, view.tree) } };
  });
  const compared = <T>(read: (essay: (typeof essays)[number]) => T) =>
    Object.fromEntries(essays.map((essay) => [essay.page.path, read(essay)]));

  test('has its title, its authors and its language', () => {
    expect(compared(({ view }) => [view.title, view.byline, view.language])).toEqual(
      compared(({ page: { tree } }) => [
        textOf(select('h1', tree) as Element),
        selectAll('article .p-author', tree)
          .map((author) => textOf(author))
          .join(', '),
        attributes('html', 'lang', tree)[0],
      ]),
    );
  });

  test('has every word: standfirst, In brief, text, tables and notes', () => {
    expect(compared(({ view, essay }) => parting(lettersIn(view.tree), lettersIn(essay)))).toEqual(
      compared(() => undefined),
    );
  });

  test('shows its cover first, each picture with its alternative, and each drawing once', () => {
    const shown = ({ tagName, properties }: Element) => [
      tagName,
      properties['alt'] ?? properties['ariaLabelledBy'],
    ];
    const pictures = (tree: Root | Element) => selectAll('img, svg', tree).map(shown);
    expect(compared(({ view }) => pictures(view.tree))).toEqual(compared(({ essay }) => pictures(essay)));
    const firsts = essays.map(({ view: { tree } }) => attributes('img', 'src', tree)[0] ?? 'none');
    expect(firsts.filter((address) => !address.includes('cover'))).toEqual([]);
  });

  test('has its drawings in colours of their own, on paper of their own', () => {
    const faults = essays.flatMap(({ page, view }) =>
      selectAll('svg', view.tree).flatMap((drawing) => {
        const [paper, ...shapes] = selectAll('path, rect, line, circle, use', drawing);
        const bare = shapes.filter(({ properties }) => !('fill' in properties || 'stroke' in properties));
        // Its reader view leaves a rectangle no height.
        const [width, height] = ['width', 'height'].map((side) => attribute(drawing, side));
        const whole = paper && attribute(paper, 'd') === `M0 0H${width}V${height}H0Z`;
        const flat = select('rect', drawing) ? ['a rectangle'] : [];
        return [
          ...(whole && paper && /^#/.test(attribute(paper, 'fill')) ? [] : ['no paper']),
          ...(/^#/.test(attribute(drawing, 'fill')) ? [] : ['words without a colour']),
          ...flat,
          ...bare.map(({ tagName }) => `${tagName} without a colour`),
          // Firefox drops `paint-order`: a rim would lie over its words.
          ...selectAll('text[stroke], [stroke] text', drawing).map((text) => `a rim over “${textOf(text)}”`),
        ].map((fault) => `${page.path} ${fault}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  test('has every table, heading and mark, and each mark leads to its note', () => {
    const parts = (tree: Root | Element) => [
      selectAll('table', tree).map((table) => lettersIn(table)),
      selectAll('h2, h3, h4', tree).map((heading) => [attribute(heading, 'id'), textOf(heading)]),
      selectAll(marks, tree).map((mark) => [attribute(mark, 'href'), textOf(mark)]),
      selectAll('li[id]', tree).map((note) => attribute(note, 'id')),
    ];
    expect(compared(({ view }) => parts(view.tree))).toEqual(compared(({ essay }) => parts(essay)));
    const leadNowhere = essays.flatMap(({ page, view: { tree } }) =>
      attributes(marks, 'href', tree)
        .filter((href) => !select(`[id="${href.slice(1)}"]`, tree))
        .map((href) => `${page.path}${href}`),
    );
    expect(leadNowhere).toEqual([]);
  });
});
