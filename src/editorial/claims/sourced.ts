import type { FootnoteDefinition, Nodes } from 'mdast';
import { parseCitations } from '../../evidence/citation-syntax.ts';
import { escapedSigns } from '../../evidence/escaped-signs.ts';
import type { Located } from '../body/nodes.ts';
import { isJsx } from '../../prose/jsx.ts';

/** Tells whether a passage says where it has its numbers from. */
export type IsSourced = (passage: Nodes) => boolean;

/**
 * A passage is sourced if it cites, if it prints a number from a table by `<Value>`, or if the mark of a comment that does
 * either stands in it.
 *
 * @param nodes every node of the text
 * @param source the file they were parsed from
 */
export function sourcedIn(nodes: readonly Located[], source: string): IsSourced {
  const notes = new Map<string, FootnoteDefinition>();
  for (const { node } of nodes) if (node.type === 'footnoteDefinition') notes.set(node.identifier, node);
  const isSourced = (node: Nodes, open: readonly string[]): boolean => {
    if (node.type === 'text') return cites(node, source);
    if (node.type === 'footnoteReference') {
      const note = notes.get(node.identifier);
      // A comment may hold its own mark.
      return (
        note !== undefined && !open.includes(node.identifier) && isSourced(note, [...open, node.identifier])
      );
    }
    if (isJsx(node) && node.name === 'Value') return true;
    return 'children' in node && node.children.some((child) => isSourced(child, open));
  };
  return (passage) => isSourced(passage, []);
}

function cites({ value, position }: Extract<Nodes, { type: 'text' }>, source: string): boolean {
  const typed = position && source.slice(position.start.offset, position.end.offset);
  return parseCitations(value, escapedSigns(value, typed)).pieces.some(({ type }) => type === 'citation');
}
