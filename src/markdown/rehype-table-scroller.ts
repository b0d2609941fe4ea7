import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { joinNames } from '../text/lists.ts';

/**
 * Put each table of the text into a region of its own that scrolls: a table wider than a small screen would make the whole
 * page move sideways. The keyboard can reach it, and a screen reader hears what its columns are.
 */
export function rehypeTableScroller() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      parent.children[index] = scroller(node);
      return SKIP;
    });
  };
}

function scroller(table: Element): Element {
  const columns = selectAll('thead th', table)
    .map((heading) => toString(heading).trim())
    .filter(Boolean);
  return h('section', { className: ['table-scroller'], ariaLabel: nameOf(columns), tabIndex: 0 }, [table]);
}

const nameOf = (columns: readonly string[]): string =>
  columns.length > 0 ? `Table of ${joinNames(columns)}` : 'Table';
