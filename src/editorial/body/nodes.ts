import type { Nodes, Parents, Root } from 'mdast';
// For the types of the nodes MDX adds to Markdown.
import type {} from 'remark-mdx';

export interface Place {
  line: number;
  column: number;
}

/** A node of a text and what it stands in. */
export interface Located {
  node: Nodes;
  parent: Parents | undefined;
}

/** Every node of a text from top to bottom: the checks each go through all of them, and walking the tree is slow. */
export function nodesOf(tree: Root): Located[] {
  const nodes: Located[] = [];
  const add = (node: Nodes, parent: Parents | undefined) => {
    nodes.push({ node, parent });
    if ('children' in node) for (const child of node.children) add(child, node);
  };
  add(tree, undefined);
  return nodes;
}

/** True for the name of a component; a lower-case name is one of HTML. */
export const isComponentName = (name: string | null): name is string =>
  name !== null && /^[^a-z]|\./.test(name);

/** Where a node begins in its file. */
export const placeOf = (node: {
  position?: { start: { line: number; column: number } } | undefined;
}): Place => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });

/** True for a note to editors in braces, which readers never see. */
export const isComment = (node: Nodes): boolean =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
  node.value.trim() !== '' &&
  node.data?.estree?.body.length === 0;

/** True for what leaves no trace on the page. */
export const isBlank = (node: Nodes): boolean =>
  node.type === 'text'
    ? node.value.trim() === ''
    : 'children' in node && node.type === 'paragraph'
      ? node.children.every(isBlank)
      : isComment(node);
