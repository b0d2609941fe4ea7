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
    const seen = new Map<string, number>();
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      parent.children[index] = scroller(node, seen);
      return SKIP;
    });
  };
}

/** @param seen how often each name has been given: a landmark is found by its name, so no two have the same */
function scroller(table: Element, seen: Map<string, number>): Element {
  const columns = selectAll('thead th', table)
    .map((heading) => toString(heading).trim())
    .filter(Boolean);
  const name = nameOf(columns);
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  const ariaLabel = count === 1 ? name : `${name} (${count})`;
  return h('section', { className: ['table-scroller'], ariaLabel, tabIndex: 0 }, [table]);
}

const nameOf = (columns: readonly string[]): string =>
  columns.length > 0 ? `Table of ${joinNames(columns)}` : 'Table';
