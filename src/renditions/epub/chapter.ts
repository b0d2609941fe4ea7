import type { Element, ElementContent, Parents } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { EssayDocument } from '../essay-document.ts';
import { essayTree } from '../essay-tree.ts';
import { nameNotes } from './notes.ts';

/** An essay as a chapter of a book: its text, and the headings that the table of contents lists. */
export interface Chapter {
  /** The file it stands in. */
  file: string;
  title: string;
  language: string;
  body: Element;
  headings: { depth: number; id: string; text: string }[];
  hasNotes: boolean;
}

/** What leads where inside the book. */
export interface InBook {
  /** The file of each picture, by its address. */
  pictures: ReadonlyMap<string, string>;
  /** The chapter of each essay, by the address of its page. */
  essays: ReadonlyMap<string, string>;
}

/** What a reading system has a use for. Loading hints, hooks for scripts and stops of the keyboard belong to the page. */
const kept = new Set(
  'href src alt id lang dir title cite dateTime scope start colSpan rowSpan className role ariaLabel ariaLabelledBy'.split(
    ' ',
  ),
);

/** An essay as a chapter, every link to what the book holds leading there. */
export function chapterOf(document: EssayDocument, inBook: InBook): Chapter {
  const tree = essayTree(document);
  nameNotes(tree);
  visit(tree, 'element', (node, index, parent) => {
    if (parent && index !== undefined) simplify(node, index, parent);
  });
  visit(tree, 'element', (node) => adapt(node, document, inBook));
  const headings = selectAll('h2, h3', tree).map((heading) => {
    return {
      depth: Number(heading.tagName.slice(1)),
      id: String(heading.properties['id']),
      text: toString(withoutMarks(heading)).trim(),
    };
  });
  return {
    file: `${document.slug}.xhtml`,
    title: document.title,
    language: document.language,
    body: h(
      'section',
      { 'epub:type': 'chapter', role: 'doc-chapter', ariaLabel: document.title },
      tree.children as ElementContent[],
    ),
    headings,
    hasNotes: headings.some(({ id }) => id === 'notes'),
  };
}

/** Elements of the page that a book has simpler: what is folded stands open, and a picture comes in one file. */
function simplify(node: Element, index: number, parent: Parents) {
  if (node.tagName === 'picture') {
    const image = node.children.find((child) => child.type === 'element' && child.tagName === 'img');
    if (image) parent.children.splice(index, 1, image);
  }
  if (node.tagName === 'details') node.tagName = 'div';
  if (node.tagName === 'summary')
    Object.assign(node, { tagName: 'p', properties: { className: ['data-title'] } });
  // Here it would be a banner of the chapter, one for each heading.
  if (node.tagName === 'header') node.tagName = 'div';
  // Scrolls by itself on the page; its caption names the table.
  if (isTableScroller(node)) Object.assign(node, { tagName: 'div', properties: {} });
}

const isTableScroller = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('table-scroller');

function adapt(node: Element, { canonical }: EssayDocument, { pictures, essays }: InBook) {
  const align = node.properties['dataAlign'];
  node.properties = Object.fromEntries(
    Object.entries(node.properties).filter(([name]) => kept.has(name) || name === 'epub:type'),
  );
  const { properties } = node;
  if (typeof align === 'string') properties['className'] = [align];
  if (properties['lang'] !== undefined) properties['xml:lang'] = properties['lang'];
  const file = pictures.get(String(properties['src']));
  if (file !== undefined) properties['src'] = file;
  const [page = '', fragment] = String(properties['href'] ?? '').split('#');
  const chapter = essays.get(page);
  // Where it says where the essay itself stands, it means the page.
  if (chapter !== undefined && (fragment || page !== canonical))
    properties['href'] = chapter + (fragment ? `#${fragment}` : '');
}

/** A heading’s own words: in the contents a mark would be a number that means nothing. */
const withoutMarks = (heading: Element): Element => ({
  ...heading,
  children: heading.children.filter((child) => child.type !== 'element' || child.tagName !== 'sup'),
});
