import { deserialize, serialize } from 'node:v8';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { formatDay } from '../text/dates.ts';
import { joinNames } from '../text/lists.ts';
import type { EssayDocument } from './essay-document.ts';

/**
 * A whole essay as one tree that stands by itself: title, standfirst, byline, cover, In brief, text and notes, with every
 * address in full and nothing in it that only works on the page. The ids of notes and marks are the page's, and links
 * between them stay inside the tree.
 */
export function essayTree(document: EssayDocument): Root {
  const written = trees.get(document) ?? serialize(grow(document));
  trees.set(document, written);
  // Each form makes of it what it needs, so that each is given one of its own.
  return deserialize(written) as Root;
}

/** Written down, since as objects the trees of a thousand essays would take gigabytes, and be looked through again and again. */
const trees = new WeakMap<EssayDocument, Buffer>();

function grow(document: EssayDocument): Root {
  const tree = fromHtml(brief(document) + document.body, { fragment: true });
  tree.children.unshift(...opening(document));
  tree.children.push(...corrections(document));
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'comment' || (node.type === 'element' && isFurniture(node))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'element') standAlone(node, document);
    return;
  });
  return tree;
}

function opening(document: EssayDocument): ElementContent[] {
  const { title, standfirst, authors, published, updated, retracted, canonical, licence, cover } = document;
  const days = [formatDay(published), ...(updated ? [`updated ${formatDay(updated)}`] : [])].join(', ');
  const caption = fromHtml(cover.caption, { fragment: true }).children as ElementContent[];
  return [
    h('h1', title),
    h('p', { className: ['standfirst'] }, [h('em', standfirst)]),
    h('p', { className: ['byline'] }, [
      `By ${joinNames(authors)}. ${document.publication}, ${days}. `,
      h('a', { href: canonical }, canonical),
      '. ',
      h('a', { href: licence.url }, licence.name),
      '.',
    ]),
    ...(retracted === undefined ? [] : [retraction(retracted)]),
    h('figure', { className: ['essay-cover'] }, [
      h('p', [h('img', { src: cover.url, alt: cover.alt })]),
      h('figcaption', [h('p', [...caption, ` ${cover.credit}`])]),
    ]),
  ];
}

const retraction = (day: string): Element =>
  h('p', { className: ['retracted'] }, [
    h('strong', 'Retracted'),
    ` on ${formatDay(day)}. The text stays here so that what was said can be read; do not rely on it.`,
  ]);

/** What was corrected, with the way to each correction. */
function corrections({ corrections: all }: EssayDocument): ElementContent[] {
  if (all.length === 0) return [];
  const items = all.map(({ name, url }) => h('li', h('a', { href: url }, name)));
  return [h('section', [h('h2', { id: 'essayCorrections' }, 'Corrections'), h('ul', items)])];
}

function brief({ inBrief, keyPoints }: EssayDocument): string {
  if (inBrief.length + keyPoints.length === 0) return '';
  // Ids round the text have capitals, which no heading's id has.
  const heading = `<h2 id="inBrief">${inBrief.length > 0 ? 'In brief' : 'Key points'}</h2>`;
  const paragraphs = inBrief.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const points = keyPoints.map((point) => `<li>${point}</li>`).join('');
  return `<section class="in-brief">${heading}${paragraphs}${points && `<ol>${points}</ol>`}</section><hr>`;
}

const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

/** What only the page has a use for. Some marks and the words of names are hidden there from listeners, but are text. */
const isFurniture = (node: Element): boolean =>
  ['script', 'style', 'button'].includes(node.tagName) ||
  (node.properties['ariaHidden'] === 'true' && !hasClass(node, 'fallback-image')) ||
  ['permalink', 'related-card', 'drawing-narrow', 'notes-fold'].some((name) => hasClass(node, name));

/** Where a link leads without leaving the essay: a note, or the mark it belongs to. */
const isNoteLink = (address: string): boolean => /^#(ref-|fn-|M\d)/.test(address);

function standAlone(node: Element, { canonical: base, drawings }: EssayDocument) {
  if (node.tagName === 'figure') showDrawing(node, drawings);
  if (hasClass(node, 'table-scroller')) placeTable(node);
  // On the page a unit stands on a line of its own.
  if (hasClass(node, 'unit')) node.children = [{ type: 'text', value: ` (${toString(node)})` }];
  for (const name of ['href', 'src', 'cite']) {
    const address = node.properties[name];
    if (typeof address !== 'string' || isNoteLink(address) || !URL.canParse(address, base)) continue;
    node.properties[name] = new URL(address, base).href;
  }
}

/** A drawing has no colours without the page's styles: the same as a picture stands in its place. */
function showDrawing(figure: Element, drawings: EssayDocument['drawings']) {
  const at = figure.children.findIndex(
    (child) => child.type === 'element' && hasClass(child, 'drawing-wide'),
  );
  const drawing = drawings[String(figure.properties['id'])];
  if (at === -1 || !drawing) return;
  figure.children.splice(at, 1, h('p', h('img', { src: drawing.url, alt: drawing.alt })));
}

/** What scrolls is the page's alone: a link to a table finds the table. Its number is bold without the page's styles too. */
function placeTable(scroller: Element) {
  const { id } = scroller.properties;
  const table = select('table', scroller);
  if (!table || id === undefined) return;
  table.properties['id'] = id;
  delete scroller.properties['id'];
  for (const number of selectAll('caption > span', table)) number.tagName = 'b';
}
