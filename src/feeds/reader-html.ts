import type { Element, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

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

/**
 * Turn an essay's HTML as the page shows it into HTML that stands by itself in a feed: every address absolute (`href`,
 * `src` and each candidate of `srcset`), and what only makes sense on the page gone (permalinks, ornaments, styles). In
 * place of a drawing, which has no colours without the page's styles, stands a link to it.
 *
 * @param html the body of an essay
 * @param base the essay's canonical address, which relative addresses and `#anchors` start from
 */
export function readerHtml(html: string, base: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (isFurniture(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName === 'figure') linkToDrawing(node);
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

/** A figure has the same drawing in two sizes: the link takes the place of the first, and the other goes as furniture. */
function linkToDrawing(figure: Element) {
  const at = figure.children.findIndex((child) => child.type === 'element' && child.tagName === 'svg');
  const number = select('.figure-number', figure);
  const { id } = figure.properties;
  if (at === -1 || !number || !id) return;
  const label = `See the drawing of ${toString(number).replace(/\.$/, '')}`;
  figure.children.splice(at, 1, h('p', h('a', { href: `#${id}` }, label)));
}

const isFurniture = ({ tagName, properties }: Element): boolean =>
  ['script', 'style', 'button', 'svg'].includes(tagName) ||
  properties['ariaHidden'] === 'true' ||
  (Array.isArray(properties['className']) && properties['className'].includes('permalink'));

function forReaders(properties: Properties, base: string): Properties {
  const absolute = (address: string) => (URL.canParse(address, base) ? new URL(address, base).href : address);
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => kept.has(name))
      .map(([name, value]) => {
        if (name === 'href' || name === 'src' || name === 'cite') return [name, absolute(String(value))];
        if (name === 'srcSet') return [name, absoluteCandidates(value, absolute)];
        return [name, value];
      }),
  );
}

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
