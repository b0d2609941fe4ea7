import type { Element, Nodes, Root } from 'hast';
import { matches, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** Text as it is read: white space of any length is one space. */
export const asRead = (text: string): string => text.replace(/[ \t\n\r\u00a0]+/g, ' ').trim();

/** The words of a part of a page, as they are read. */
export const textOf = (node: Nodes): string => asRead(toString(node));

/** An attribute as text; empty when it is missing. Lists are joined by spaces. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

/** An attribute of each element a selector finds. */
export const attributes = (selector: string, name: string, tree: Root | Element): string[] =>
  selectAll(selector, tree).map((element) => attribute(element, name));

/** The addresses of a `srcset`, each with its width in pixels. */
export const candidates = (element: Element): { address: string; width: number }[] =>
  attribute(element, 'srcSet')
    .split(/,\s+/)
    .filter((candidate) => candidate !== '')
    .map((candidate) => {
      const [address = '', width = ''] = candidate.trim().split(/\s+/);
      return { address, width: Number.parseInt(width, 10) };
    });

/** What occurs more than once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

/** A copy of a tree without the elements a simple selector matches. */
export function without<T extends Root | Element>(selector: string, tree: T): T {
  const copy = structuredClone(tree);
  visit(copy, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !matches(selector, node)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return copy;
}
