import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Handle } from 'hast-util-to-mdast';
import type { BlockContent, FootnoteReference } from 'mdast';

/** How notes are called in one Markdown file: by number, after the essay's own name where several share a file. */
export type NoteLabel = (number: number) => string;

const isElement = (node: ElementContent): node is Element => node.type === 'element';
const isBackLink = (node: ElementContent): boolean =>
  isElement(node) && hasClass(node, 'data-footnote-backref');
const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

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

/** A note without its links back; the places in the source that those tell apart stay, in brackets. */
function withoutBackLinks(note: Element): Element {
  const places = new Set<string>();
  const strip = (node: Element): Element => ({
    ...node,
    children: node.children.flatMap((child): ElementContent[] => {
      if (isBackLink(child)) return [];
      if (!isElement(child)) return [child];
      if (!hasClass(child, 'note-place')) return [strip(child)];
      places.add(
        child.children
          .filter((part) => !isBackLink(part))
          .map((part) => toString(part))
          .join('')
          .trim(),
      );
      return [];
    }),
  });
  const stripped = strip(note);
  const last = stripped.children.findLast(isElement);
  if (!last || places.size === 0) return stripped;
  const isSpace = (child?: ElementContent) => child?.type === 'text' && child.value.trim() === '';
  while (isSpace(last.children.at(-1))) last.children.pop();
  const ending = last.children.at(-1);
  if (ending?.type === 'text') last.children.splice(-1, 1, { type: 'text', value: ending.value.trimEnd() });
  last.children.push({ type: 'text', value: ` (${[...places].join('; ')})` });
  return stripped;
}
