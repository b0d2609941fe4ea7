import type { Element, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { linkNotes } from './note-links.ts';

/** Attributes a reader application can use; classes, hooks for scripts and loading hints are the page's own affair. */
const kept = new Set([
  'href',
  'src',
  'srcSet',
  'sizes',
  // Without it a picture for dark screens would be shown on every screen.
  'media',
  'alt',
  'width',
  'height',
  'id',
  'lang',
  'title',
  'cite',
  'dateTime',
  'scope',
  'start',
  'type',
  'colSpan',
  'rowSpan',
]);

/** The classes that tell feed readers what is a note: see note-links.ts. */
const keptClasses = new Set(['footnote', 'footnotes', 'reversefootnote']);

/** A drawing as a picture, by its own address. */
export interface DrawnPicture {
  src: string;
  width: number;
  height: number;
}

/**
 * Turn an essay's HTML as the page shows it into HTML that stands by itself in a feed: every address absolute (`href`,
 * `src` and each candidate of `srcset`) but those between marks and notes, which stay inside it, and what only makes sense
 * on the page gone (permalinks, ornaments, styles, cards of other essays). In place of a drawing, which has no colours
 * without the page's styles, stands a picture of it, with its finding as the alternative.
 *
 * @param html the body of an essay
 * @param base the essay's canonical address, which relative addresses and `#anchors` start from
 * @param drawings the pictures of its drawings, by the id of the figure
 */
export function readerHtml(
  html: string,
  base: string,
  drawings: ReadonlyMap<string, DrawnPicture> = new Map(),
): string {
  const tree = fromHtml(html, { fragment: true });
  linkNotes(tree, base.split('/').at(-2) ?? '');
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (isFurniture(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName === 'figure') showDrawing(node, drawings);
    node.properties = forReaders(node.properties, base);
    return;
  });
  visit(tree, 'comment', (_, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return toHtml(tree).trim();
}

/** A figure has the same drawing in two sizes: a picture takes the place of the first, and the other goes as furniture. */
function showDrawing(figure: Element, drawings: ReadonlyMap<string, DrawnPicture>) {
  const at = figure.children.findIndex((child) => child.type === 'element' && child.tagName === 'svg');
  const picture = drawings.get(String(figure.properties['id']));
  const finding = select('.figure-finding', figure);
  if (at === -1 || !picture || !finding) return;
  const number = select('.figure-number', finding);
  const alt = toString({ ...finding, children: finding.children.filter((child) => child !== number) }).trim();
  figure.children.splice(at, 1, h('img', { ...picture, alt }));
}

const isFurniture = ({ tagName, properties }: Element): boolean =>
  ['script', 'style', 'button', 'svg'].includes(tagName) ||
  // A mark beside another and the words under a button are hidden from listeners only: what is heard is named for them.
  (properties['ariaHidden'] === 'true' && tagName !== 'a' && !hasClass(properties, 'fallback-image')) ||
  hasClass(properties, 'permalink') ||
  hasClass(properties, 'related-card');

const hasClass = ({ className }: Properties, wanted: string): boolean =>
  Array.isArray(className) && className.includes(wanted);

function forReaders(properties: Properties, base: string): Properties {
  const absolute = (address: string) => (URL.canParse(address, base) ? new URL(address, base).href : address);
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name, value]) => kept.has(name) || (name === 'className' && isNote(value)))
      .map(([name, value]) => {
        if (name === 'href' && isInItem(properties)) return [name, value];
        if (name === 'href' || name === 'src' || name === 'cite') return [name, absolute(String(value))];
        if (name === 'srcSet') return [name, absoluteCandidates(value, absolute)];
        return [name, value];
      }),
  );
}

const isNote = (classes: Properties[string]): boolean =>
  Array.isArray(classes) && classes.some((name) => keptClasses.has(String(name)));

/** Links between marks and notes lead inside the item. */
const isInItem = ({ className, href }: Properties): boolean =>
  isNote(className) && String(href).startsWith('#');

/** `/a.webp 480w, /b.webp 800w`: an address and a width for each candidate. */
function absoluteCandidates(value: Properties[string], absolute: (address: string) => string): string {
  const candidates = Array.isArray(value) ? value.map(String) : String(value).split(',');
  return candidates
    .map((candidate) => {
      const [address = '', ...descriptors] = candidate.trim().split(/\s+/);
      return [absolute(address), ...descriptors].join(' ');
    })
    .join(', ');
}
