import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The id of the heading over the notes, in place of the one remark-rehype gives. */
export const notesHeadingId = 'notes';

/**
 * Prepare footnotes for the margin. The list stays where it is, at the end; a wide screen places its items by CSS beside
 * their first marks, which `data-mark` and `data-note` pair by number (see components/essay/MarginNotes.astro).
 *
 * Also names each mark ("Note 3"), keeps marks and back-links out of search excerpts, and gives the heading over the notes
 * the id `notes`.
 */
export function rehypeMarginNotes() {
  return (tree: Root) => {
    const marked = new Set<string>();
    visit(tree, 'element', (node) => {
      if (node.properties['dataFootnoteRef'] !== undefined) nameMark(node, marked);
      if (node.properties['dataFootnoteBackref'] !== undefined) node.properties['dataPagefindIgnore'] = '';
      if (node.properties['dataFootnotes'] !== undefined) numberNotes(node);
      if (node.properties['id'] === 'footnote-label') node.properties['id'] = notesHeadingId;
    });
  };
}

function nameMark(mark: Element, marked: Set<string>) {
  const [text] = mark.children;
  const number = text?.type === 'text' ? text.value : '';
  mark.properties['ariaLabel'] = `Note ${number}`;
  mark.properties['dataPagefindIgnore'] = '';
  delete mark.properties['ariaDescribedBy'];
  if (!marked.has(number)) mark.properties['dataMark'] = number;
  marked.add(number);
}

function numberNotes(section: Element) {
  section.properties['ariaLabelledBy'] = [notesHeadingId];
  const list = section.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  if (list?.type !== 'element') return;
  const items = list.children.filter((child) => child.type === 'element');
  items.forEach((item, index) => (item.properties['dataNote'] = String(index + 1)));
}
