import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { paths } from '../addresses/paths.ts';
import { paragraphsIn, wordsOf } from '../ledger/paragraphs.ts';
import { passageIds, type RecordedPassage } from '../ledger/passage-ids.ts';
import { tableId, tableLabel } from '../prose/table-numbers.ts';

/** A paragraph or a table that can be linked to, or the section it stands in. */
export interface LinkedPassage {
  id: string;
  /** The first words of a paragraph; the words of a heading; the number of a table. */
  words: string;
  isSection: boolean;
}

/** Front matter of an essay in which its passages were left. */
export interface PassagesFrontMatter {
  passages?: LinkedPassage[];
}

/** How many words name a passage in the list of all. */
const shown = 8;

/**
 * Give each paragraph of an essay its permanent id, before anything else changes its words.
 *
 * @param recorded the paragraphs that the ledger has of a page; asked for each text
 */
export function remarkPassages({ recorded }: { recorded: (page: string) => readonly RecordedPassage[] }) {
  return (tree: Root, file: VFile) => {
    const slug = essaySlugIn(file.path);
    if (slug === undefined) return;
    const paragraphs = paragraphsIn(tree);
    const ids = passageIds(
      paragraphs.map(({ words }) => words),
      recorded(paths.essay(slug)),
    );
    paragraphs.forEach(({ paragraph }, index) => {
      const { id, also } = ids[index] ?? { id: '', also: [] };
      paragraph.data = {
        ...paragraph.data,
        hProperties: { id, ...(also.length > 0 && { dataAlso: also.join(' ') }) },
      };
    });
  };
}

/** Leave the passages of an essay in its front matter, with their words as they are set, for the list of all. */
export function remarkPassageList() {
  return (tree: Root, file: VFile) => {
    const frontMatter = file.data.astro?.frontmatter as PassagesFrontMatter | undefined;
    if (!frontMatter || essaySlugIn(file.path) === undefined) return;
    const headings = tree.children.filter((node) => node.type === 'heading');
    const numbers = new Map<unknown, number>();
    const marked = new Map<unknown, string>(
      paragraphsIn(tree).map(({ paragraph, words }) => [paragraph, firstWords(words)]),
    );
    for (const heading of headings) marked.set(heading, wordsOf({ ...heading, type: 'paragraph' }));
    let tables = 0;
    visit(tree, 'table', (table) => {
      tables += 1;
      marked.set(table, tableLabel(tables));
      numbers.set(table, tables);
    });
    frontMatter.passages = inOrder(tree, marked).flatMap((node) => {
      const number = numbers.get(node);
      const id =
        number === undefined ? (node.data?.hProperties as { id?: string } | undefined)?.id : tableId(number);
      const isSection = (node.type as string) === 'heading';
      return id === undefined || id === '' ? [] : [{ id, words: marked.get(node) ?? '', isSection }];
    });
  };
}

/** The marked nodes of a tree, in the order of the text. */
function inOrder(parent: { children: unknown[] }, marked: ReadonlyMap<unknown, string>): Paragraph[] {
  return parent.children.flatMap((node) =>
    marked.has(node)
      ? [node as Paragraph]
      : inOrder({ children: (node as { children?: unknown[] }).children ?? [] }, marked),
  );
}

function firstWords(words: string): string {
  const all = words.split(' ');
  return all.length <= shown
    ? words
    : `${all
        .slice(0, shown)
        .join(' ')
        .replace(/[,;:.–—-]+$/, '')} …`;
}

/** The slug of the essay whose text a file is; undefined for other texts. */
export const essaySlugIn = (path: string): string | undefined =>
  /[\\/]essays[\\/]([^\\/]+)[\\/]index\.mdx$/.exec(path)?.[1];
