import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import type {} from 'remark-mdx';
import { proseBlocks } from '../prose/prose-blocks.ts';

/**
 * The paragraphs of an essay that have ids of their own, in order, with their words: those of the text, of quotations and
 * of asides. Not those of lists, which are items of theirs, nor notes, which have ids already, nor sentences that only
 * repeat the text.
 */
export const paragraphsIn = (tree: Root): { paragraph: Paragraph; words: string }[] =>
  within(tree).flatMap((paragraph) => {
    const words = wordsOf(paragraph);
    return words === '' ? [] : [{ paragraph, words }];
  });

/** The words of a paragraph on one line, without marks of notes and what a table or another figure supplies. */
export const wordsOf = (paragraph: Paragraph): string =>
  proseBlocks({ type: 'root', children: [paragraph] })
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const closed = new Set(['list', 'footnoteDefinition', 'table']);

function within(parent: Parents): Paragraph[] {
  return parent.children.flatMap((node: Nodes): Paragraph[] => {
    if (node.type === 'paragraph') return isOnlyTags(node) ? [] : [node];
    if (!('children' in node) || closed.has(node.type) || isOrnament(node)) return [];
    return within(node);
  });
}

/** MDX takes tags that have a paragraph to themselves out of it. */
const isOnlyTags = ({ children }: Paragraph): boolean =>
  children.every(
    (child) =>
      child.type === 'mdxJsxTextElement' ||
      child.type === 'mdxTextExpression' ||
      (child.type === 'text' && child.value.trim() === ''),
  );

const isOrnament = (node: Nodes): boolean => node.type === 'mdxJsxFlowElement' && node.name === 'PullQuote';
