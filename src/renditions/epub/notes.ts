import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** Links to notes, in the text and in other notes. */
const marks = 'sup > a:is([href^="#ref-"], [href^="#fn-"])';
const backLink = 'a.data-footnote-backref';

/**
 * Marks and notes as EPUB names them (EPUB 3 Structural Semantics, DPUB-ARIA), so that reading systems show a note where
 * its mark stands. A note begins with the way back to its first mark, since some show no more than its beginning; the list
 * stays where it is, in elements that no reading system hides.
 */
export function nameNotes(tree: Root): void {
  for (const mark of selectAll(marks, tree)) {
    const { href, id } = mark.properties;
    mark.properties = { href, id, 'epub:type': 'noteref', role: 'doc-noteref' };
  }
  visit(tree, 'element', (node, index, parent) => {
    if (node.properties['dataFootnotes'] === undefined || !parent || index === undefined) return;
    parent.children.splice(
      index,
      1,
      h('section', { className: ['footnotes'], 'epub:type': 'footnotes', ariaLabelledBy: ['notes'] }, [
        select('h2', node),
        ...selectAll('li[id]', node).map(footnote),
      ]),
    );
  });
}

function footnote(item: Element, index: number): Element {
  const back = select(backLink, item);
  if (back) remove(item, back);
  const way = h(
    'a',
    {
      href: back?.properties['href'] as string,
      'epub:type': 'backlink',
      role: 'doc-backlink',
      ariaLabel: `Back to mark ${index + 1} in the text`,
    },
    `${index + 1}.`,
  );
  const blocks = item.children.filter((child) => child.type === 'element');
  const first = blocks.find(({ tagName }) => tagName === 'p');
  if (first) first.children.unshift(way, { type: 'text', value: ' ' });
  else blocks.unshift(h('p', way));
  return h(
    'div',
    { id: String(item.properties['id']), className: ['note'], 'epub:type': 'footnote', role: 'doc-footnote' },
    blocks,
  );
}

function remove(from: Element, wanted: ElementContent): void {
  from.children = from.children.filter((child) => child !== wanted);
  for (const child of from.children) if (child.type === 'element') remove(child, wanted);
}
