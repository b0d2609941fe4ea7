import type { Element, Root } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { isNoteMarks } from './note-marks.ts';

/**
 * Put a link to itself beside every heading with an id. The link stands next to the heading, not in it: a heading's text
 * is what contents lists, search and screen readers take for the section's name. Both stand in a `header`: a `div` with so
 * little text reader modes take for a button.
 */
export function rehypeHeadingPermalinks() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      const { id } = node.properties;
      if (!headingRank(node) || typeof id !== 'string' || !parent || index === undefined) return;
      parent.children.splice(index, 1, withPermalink(node, id));
      return [SKIP, index + 1];
    });
  };
}

const withPermalink = (heading: Element, id: string): Element =>
  h('header', { className: ['heading'] }, [
    heading,
    // Its sign comes with the page's styles: no word of the text.
    h('a', {
      className: ['permalink'],
      href: `#${id}`,
      // The keyboard has the list of all at the end (components/essay/PassageLinks.astro): a stop at each section is too many.
      tabIndex: -1,
      ariaLabel: `Link to the section ‘${nameOf(heading)}’`,
    }),
  ]);

const nameOf = (heading: Element): string =>
  toString({
    ...heading,
    children: heading.children.filter((child) => child.type !== 'element' || !isNoteMarks(child)),
  });
