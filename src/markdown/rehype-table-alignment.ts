import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Keep the alignment Markdown gives a table's columns (`---:`) as `data-align`, which the stylesheet reads. Its own
 * attribute, `align`, is obsolete, gives way to any stylesheet, and is turned by MDX into a style attribute.
 */
export function rehypeTableAlignment() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'th' && node.tagName !== 'td') return;
      const { align, ...others } = node.properties;
      if (align !== undefined) node.properties = { ...others, dataAlign: align };
    });
  };
}
