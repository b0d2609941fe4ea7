import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Handle } from 'hast-util-to-mdast';
import type { BlockContent, FootnoteReference } from 'mdast';
import { withoutBackLinks } from './without-back-links.ts';

/** How notes are called in one Markdown file: by number, after the essay's own name where several share a file. */
export type NoteLabel = (number: number) => string;

const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** Marks are `<sup>` with a link to each note; any other superscript is left as its words. */
export const marks =
  (numbers: ReadonlyMap<string, number>, label: NoteLabel): Handle =>
  (state, node: Element) => {
    const found = node.children
      .filter(isElement)
      .map(({ properties: { href } }) => numbers.get(String(href)));
    if (found.length === 0 || found.includes(undefined)) return state.all(node);
    return found.map((number = 0): FootnoteReference => ({
      type: 'footnoteReference',
      identifier: label(number),
      label: label(number),
    }));
  };

/** The list of notes as the definitions of footnotes, which lead back by themselves. */
export const noteDefinitions =
  (label: NoteLabel): Handle =>
  (state, node: Element) => {
    if (node.properties['dataFootnotes'] === undefined) return state.toFlow(state.all(node));
    const heading = select('h2', node);
    const items = selectAll('li[id]', node);
    return [
      ...(heading
        ? [{ type: 'heading' as const, depth: 2 as const, children: [text(toString(heading))] }]
        : []),
      ...items.map((item, index) => ({
        type: 'footnoteDefinition' as const,
        identifier: label(index + 1),
        label: label(index + 1),
        children: state.toFlow(state.all(withoutBackLinks(item))) as BlockContent[],
      })),
    ];
  };

const text = (value: string) => ({ type: 'text' as const, value });

/** The numbers of the notes by what their marks link to: `#ref-treaty-1961`. */
export const noteNumbers = (tree: Parameters<typeof selectAll>[1]): Map<string, number> =>
  new Map(
    selectAll('[data-footnotes] li[id]', tree).map((item, index) => [
      `#${String(item.properties['id'])}`,
      index + 1,
    ]),
  );
