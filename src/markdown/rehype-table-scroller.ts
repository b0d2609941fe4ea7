import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { joinNames } from '../text/lists.ts';
import { essaySlugIn } from './remark-passages.ts';
import { tableId, tableLabel } from '../prose/table-numbers.ts';

/**
 * Put each table of the text into a region of its own that scrolls: a table wider than a small screen would make the whole
 * page move sideways. The keyboard can reach it, and a screen reader hears what its columns are. The tables of an essay are
 * numbered, as its figures are, and can be linked to.
 */
export function rehypeTableScroller() {
  return (tree: Root, file: VFile) => {
    const isEssay = essaySlugIn(file.path) !== undefined;
    let number = 0;
    const seen = new Map<string, number>();
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      number += 1;
      parent.children[index] = isEssay ? numbered(node, number) : scroller(node, seen);
      return SKIP;
    });
  };
}

/** Its number is the caption, which every form of an essay has in its own way. */
function numbered(table: Element, number: number): Element {
  const label = tableLabel(number);
  const columns = columnsOf(table);
  const properties = {
    className: ['table-scroller'],
    id: tableId(number),
    ariaLabel: columns.length > 0 ? `${label}: ${joinNames(columns)}` : label,
    tabIndex: 0,
  };
  table.children.unshift(h('caption', [h('span', label)]));
  return h('section', properties, [table]);
}

/** @param seen how often each name has been given: a landmark is found by its name, so no two have the same */
function scroller(table: Element, seen: Map<string, number>): Element {
  const name = nameOf(columnsOf(table));
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  const ariaLabel = count === 1 ? name : `${name} (${count})`;
  return h('section', { className: ['table-scroller'], ariaLabel, tabIndex: 0 }, [table]);
}

const columnsOf = (table: Element): string[] =>
  selectAll('thead th', table)
    .map((heading) => toString(heading).trim())
    .filter(Boolean);

const nameOf = (columns: readonly string[]): string =>
  columns.length > 0 ? `Table of ${joinNames(columns)}` : 'Table';
