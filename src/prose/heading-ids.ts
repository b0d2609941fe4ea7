import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Parents, Root } from 'mdast';
import { parseCitations } from '../evidence/citation-syntax.ts';

/**
 * The ids of a text's headings, in order: the one place they are made, for the page and for the check. An id is made of the
 * words as they are typed. Marks of notes and citations are no words, and a number that a table supplies is none either:
 * it may change, and an address may not. Letters with accents are composed (NFC), however they were typed.
 */
export function headingIds(tree: Root): { heading: Heading; id: string }[] {
  const slugger = new GithubSlugger();
  return headingsIn(tree).map((heading) => {
    const words = typedWords(heading).trim().normalize('NFC');
    return { heading, id: slugger.slug(words) };
  });
}

const headingsIn = (parent: Parents): Heading[] =>
  parent.children.flatMap((node): Heading[] => {
    if (node.type === 'heading') return [node];
    return 'children' in node ? headingsIn(node) : [];
  });

function typedWords(node: Nodes): string {
  if (node.type === 'text') {
    const { pieces } = parseCitations(node.value);
    return pieces
      .map((piece) =>
        piece.type === 'text' ? piece.value : piece.narrative ? `@${piece.items[0]?.key}` : '',
      )
      .join('');
  }
  if (node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(typedWords).join('') : '';
}
