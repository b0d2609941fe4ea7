import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

const isElement = (node: ElementContent): node is Element => node.type === 'element';
const isBackLink = (node: ElementContent): boolean =>
  isElement(node) && hasClass(node, 'data-footnote-backref');
const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

/** A note without its links back; the places in the source that those tell apart stay, in brackets. */
export function withoutBackLinks(note: Element): Element {
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
