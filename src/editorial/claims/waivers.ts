import type { Nodes } from 'mdast';
import { isComment } from '../body/nodes.ts';

/**
 * An editor's word that a passage needs no source, in a comment on a line of its own right before it, with the reason:
 * `{/* own: our forecast *\/}`. It leaves nothing on the page.
 */
export interface Waiver {
  node: Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;
  /** Empty when none is given. */
  reason: string;
}

const form = /^\s*\/\*\s*own:\s*([^]*?)\s*\*\/\s*$/i;

/** The waiver a node is, if it is one. */
export function waiverOf(node: Nodes): Waiver | undefined {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined;
  const match = form.exec(node.value);
  return match && isComment(node) ? { node, reason: match[1] ?? '' } : undefined;
}
