import type { Element, Nodes } from 'hast';

const blocks = new Set(
  'address article aside blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 hr li ol p section table td th tr ul'.split(
    ' ',
  ),
);

const silent = new Set(['button', 'script', 'style', 'svg', 'template']);

/** What of an element is no text of the page: what search is told to ignore, drawings, and what the caller names. */
type Skip = (element: Element) => boolean;

/**
 * Furniture of a text: links back from a note, to its record and beside headings. It is named here, once, because an attribute
 * on each would make an essay heavier.
 */
const furniture = new Set(['record', 'data-footnote-backref', 'note-place', 'permalink']);

/** True for what is none of a page's own text: what it marks so, furniture, and the numbers of notes. */
export const isIgnored = ({ tagName, properties }: Element): boolean =>
  tagName === 'sup' ||
  'dataPagefindIgnore' in properties ||
  (Array.isArray(properties['className']) &&
    properties['className'].some((name) => furniture.has(String(name))));

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
