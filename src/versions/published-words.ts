import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { FindTable } from '../data/table.ts';
import { figuresIn } from '../figures/numbering.ts';
import { remarkCurlyQuotes } from '../markdown/remark-curly-quotes.ts';
import { listAt, valueAt } from '../reading/value-at.ts';
import { markdownWriter } from '../markdown/markdown-writer.ts';
import { plainBlocks, words } from './plain-blocks.ts';

/** An essay as the check has read it. */
export interface ReadEssay {
  tree: Root;
  /** Its front matter. */
  data: unknown;
  tables: FindTable;
}

const quotes = remarkCurlyQuotes();

/**
 * The words of an essay as its page has them, from In brief to the last note, as plain Markdown: no component, no picture,
 * no mark of a note; what a table supplies is printed, and a citation stands as it was typed (`[@key, p. 3]`). The tree is
 * left as it is.
 */
export function publishedWords({ tree, data, tables }: ReadEssay): string {
  const figures = new Map(
    figuresIn(tree).flatMap(({ number, attributes }) =>
      attributes['id'] === undefined ? [] : [[attributes['id'], number] as const],
    ),
  );
  const notes = [...new Set(notesIn(tree))];
  const { children } = tree;
  const around = { tables, figures, notes };
  const text = children.filter(({ type }) => type !== 'footnoteDefinition');
  const plain: Root = {
    type: 'root',
    children: [
      ...lead(data),
      ...text.flatMap((node) => plainBlocks(node, around)),
      ...notes.flatMap((id) =>
        children
          .filter((node) => node.type === 'footnoteDefinition' && node.identifier === id)
          .flatMap((node) => plainBlocks(node, around)),
      ),
    ] as RootContent[],
  };
  quotes(plain);
  return markdownWriter.stringify(plain);
}

/** The marks of comments, in the order of the text. */
function notesIn(node: Root | RootContent | PhrasingContent): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(notesIn) : [];
}

/** What stands before the text: In brief, and the key points. */
function lead(data: unknown): BlockContent[] {
  const brief = valueAt(data, ['inBrief']);
  const points = listAt(data, ['keyPoints']).flatMap((point) => {
    const text = valueAt(point, ['text']);
    return typeof text === 'string' ? [text] : [];
  });
  const said: BlockContent[] = [
    ...(typeof brief === 'string' ? [heading('In brief'), ...words(brief)] : []),
    ...(points.length === 0
      ? []
      : [
          heading('Key points'),
          {
            type: 'list' as const,
            ordered: false,
            spread: false,
            children: points.map((point) => ({
              type: 'listItem' as const,
              spread: false,
              children: words(point) satisfies Paragraph[],
            })),
          },
        ]),
  ];
  // A line between them and the text, which may begin without a heading.
  return said.length === 0 ? [] : [...said, { type: 'thematicBreak' }];
}

const heading = (value: string): BlockContent => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value } satisfies Text],
});
