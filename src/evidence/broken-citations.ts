import type { Nodes, Parents, Text } from 'mdast';
import { closingBracket, startsCitation } from './citation-syntax.ts';
import type { CitationFault } from './model.ts';

/** A text that is part of a citation which other Markdown runs through. */
export interface BrokenText {
  node: Text;
  /** Where the citation begins in it. */
  offset: number;
  /** Said once, of the text it begins in. */
  fault?: Pick<CitationFault, 'found' | 'message' | 'hint'>;
  /** Whether the sign at an offset of the text belongs to it. */
  covers: (offset: number) => boolean;
}

/** What may run through a citation, as an author calls it. */
const names: Partial<Record<Nodes['type'], string>> = {
  emphasis: 'italics',
  strong: 'bold',
  delete: 'words struck out',
  inlineCode: 'code',
  link: 'a link',
  linkReference: 'a link',
  image: 'a picture',
  footnoteReference: 'a note',
  mdxJsxTextElement: 'a tag',
};

/** Stands in the joined text for what is no text. */
const other = '\ufffc';

/**
 * Citations in brackets with something else than words in them: `[@key, pp. 33-35 and *passim*]`. What they say about the
 * place in a source is read out, quoted and exported, and so is plain text.
 */
export function broken(
  parent: Parents,
  literalIn: (text: Text) => (offset: number) => boolean,
): BrokenText[] {
  const nodes: readonly Nodes[] = parent.children;
  if (nodes.length < 2 || !nodes.some((node) => node.type === 'text' && node.value.includes('['))) return [];
  const starts: { node: Nodes; start: number }[] = [];
  let joined = '';
  for (const node of nodes) {
    starts.push({ node, start: joined.length });
    joined += node.type === 'text' ? node.value : other;
  }
  const literal = new Set<number>();
  for (const { node, start } of starts) {
    if (node.type !== 'text') continue;
    const isLiteral = literalIn(node);
    for (let offset = 0; offset < node.value.length; offset++)
      if (isLiteral(offset)) literal.add(start + offset);
  }
  const found: BrokenText[] = [];
  for (let from = joined.indexOf('['); from !== -1; from = joined.indexOf('[', from + 1)) {
    if (literal.has(from)) continue;
    const end = closingBracket(joined, from, (offset) => literal.has(offset));
    const words = end === undefined ? '' : joined.slice(from, end + 1);
    if (end === undefined || !words.includes(other) || !startsCitation(words)) continue;
    const through = starts.find(({ node, start }) => node.type !== 'text' && start > from && start < end);
    found.push(...partsOf(starts, from, end, faultOf(words, through?.node)));
    from = end;
  }
  return found;
}

const faultOf = (words: string, through: Nodes | undefined): BrokenText['fault'] => ({
  found: words.replaceAll(other, '…').slice(0, 60),
  message: `is a citation with ${(through && names[through.type]) ?? 'more than words'} in it`,
  hint: 'Write the place in the source as plain words: [@key, pp. 33–35 and passim]',
});

const partsOf = (
  starts: readonly { node: Nodes; start: number }[],
  from: number,
  end: number,
  fault: BrokenText['fault'],
): BrokenText[] =>
  starts.flatMap(({ node, start }): BrokenText[] => {
    if (node.type !== 'text' || start > end || start + node.value.length <= from) return [];
    const covers = (offset: number) => start + offset >= from && start + offset <= end;
    const begins = from >= start;
    return [{ node, offset: Math.max(0, from - start), covers, ...(begins && fault && { fault }) }];
  });
