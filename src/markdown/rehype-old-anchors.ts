import type { Element, Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { oldAnchors } from '../ledger/redirects.ts';
import { kindOf } from '../records/kinds.ts';
import type { Redirects } from '../schemas/redirects.ts';

/**
 * Put the old ids of a place in front of it, so that a link which somebody kept arrives: of a section that was renamed, a
 * figure, a passage, a note.
 */
export function rehypeOldAnchors({ moved }: { moved: () => Redirects['moved'] }) {
  return (tree: Root, file: VFile) => {
    const page = pageOfFile(file.path);
    const old = page === undefined ? undefined : oldAnchors(page, moved());
    if (!old || old.size === 0) return;
    visit(tree, (node, index, parent) => {
      const ids = old.get(idOf(node) ?? '');
      if (!ids || !parent || index === undefined) return;
      const marks = ids.map((id) => h('span', { id }));
      // A list holds items and nothing else.
      if (node.type === 'element' && node.tagName === 'li') node.children.unshift(...marks);
      else parent.children.splice(index, 0, ...marks);
      return [SKIP, index + 1 + (node.type === 'element' && node.tagName === 'li' ? 0 : marks.length)];
    });
  };
}

/** The page whose text a file holds. */
const pageOfFile = (path: string): string | undefined => {
  const [, kind, id] = /[\\/](essays|pages)[\\/]([^\\/]+?)(?:[\\/]index)?\.mdx$/.exec(path) ?? [];
  return id === undefined ? undefined : kindOf(kind as 'essays' | 'pages').path(id);
};

function idOf(node: Root | Root['children'][number]): string | undefined {
  if (node.type === 'element') {
    const { id } = (node as Element).properties;
    return typeof id === 'string' ? id : undefined;
  }
  if (node.type !== 'mdxJsxFlowElement') return undefined;
  const found = (node as MdxJsxFlowElementHast).attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}
