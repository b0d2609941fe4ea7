import type { Root as HastRoot } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import type { Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

// The steps that give headings their ids on the page, so that the check and the page cannot differ.
const slugger = unified()
  .use(remarkRehype, {
    passThrough: [
      'mdxFlowExpression',
      'mdxJsxFlowElement',
      'mdxJsxTextElement',
      'mdxTextExpression',
      'mdxjsEsm',
    ],
  })
  .use(rehypeSlug)
  .freeze();

/** The ids of a text's headings, in order. The heading over the footnotes is the site's, not the editor's: it is left out. */
export function headingIds(tree: Root): string[] {
  const ids: string[] = [];
  visit(slugger.runSync(tree) as HastRoot, 'element', (node) => {
    if (headingRank(node) && node.position) ids.push(String(node.properties['id'] ?? ''));
  });
  return ids;
}
