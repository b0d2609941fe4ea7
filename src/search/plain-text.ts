import type { Element, Nodes } from 'hast';

const blocks = new Set(
  'address article aside blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 hr li ol p section table td th tr ul'.split(
    ' ',
  ),
);

const silent = new Set(['button', 'script', 'style', 'svg', 'template']);

/** What of an element is no text of the page: what search is told to ignore, drawings, and what the caller names. */
type Skip = (element: Element) => boolean;

/** True for what a page marks as none of its own text. */
export const isIgnored = ({ properties }: Element): boolean => 'dataPagefindIgnore' in properties;

/** The text of a tree as it is read, with a space wherever a block ends. */
export function plainText(node: Nodes, skip: Skip = () => false): string {
  return textOf(node, skip).replace(/\s+/g, ' ').trim();
}

function textOf(node: Nodes, skip: Skip): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && (silent.has(node.tagName) || isIgnored(node) || skip(node))) return '';
  const text = node.children.map((child) => textOf(child, skip)).join('');
  return node.type === 'element' && blocks.has(node.tagName) ? ` ${text} ` : text;
}
