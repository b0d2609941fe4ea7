import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsx, type JsxNode } from './jsx.ts';
import { type Block, proseBlocks, type Run } from './prose-blocks.ts';

/** A stretch of a paragraph, without what only the checker asks for. */
export type ProseRun = Pick<Run, 'text' | 'lang' | 'name' | 'count'>;

/** A section of a text: a heading and what stands up to the next one. Plain data, so that it can be kept as JSON. */
export interface Section {
  /** Anchor of the heading; missing for the text above the first. */
  id?: string;
  /** Words of the heading. */
  title?: string;
  /** The text’s own paragraphs: quotations too, but neither notes nor sentences that are printed twice. */
  paragraphs: ProseRun[][];
  /** Which of the paragraphs are cells of tables, by their places. */
  cells?: number[];
  /** What its components print beside them, and the author’s own notes. */
  beside?: ProseRun[][];
}

/** Front matter of a text in which markdown/remark-sections.ts has left its sections. */
export interface SectionedFrontMatter {
  sections?: Section[];
}

/** The attributes that components print as words of the text. Drawn figures are told apart: see figures/numbering.ts. */
const printed: Readonly<Record<string, readonly string[]>> = {
  Aside: ['title'],
  Figure: ['caption', 'credit', 'licence'],
  Quote: ['original', 'cite'],
};

/** A text by sections, with the anchors the page gives them. Notes of the author’s own are the last. */
export function sectionsOf(tree: Root): Section[] {
  const sections: Section[] = [{ paragraphs: [] }];
  for (const child of tree.children) {
    if (isNotes(child)) {
      sections.push(...ownNotes(child));
      continue;
    }
    for (const block of proseBlocks({ type: 'root', children: [child] })) {
      if (block.kind === 'heading') {
        const { id, runs } = block;
        const title = runs.map(({ text }) => text).join('');
        sections.push({ ...(id !== undefined && { id }), title, paragraphs: [] });
      } else if (block.kind === 'text' && !block.repeated) addTo(sections.at(-1), block);
    }
    const beside = printedBy(child);
    const last = sections.at(-1);
    if (last && beside.length > 0) last.beside = [...(last.beside ?? []), ...beside];
  }
  return sections;
}

function addTo(section: Section | undefined, block: Block) {
  if (!section) return;
  const count = section.paragraphs.push(proseRuns(block));
  if (block.isCell) section.cells = [...(section.cells ?? []), count - 1];
}

const proseRuns = ({ runs }: Block): ProseRun[] =>
  runs.map(({ text, lang, name, count }) => ({
    text,
    ...(lang && { lang }),
    ...(name && { name }),
    ...(count && { count }),
  }));

/** The words of the attributes that the components of a block print. */
function printedBy(block: RootContent): ProseRun[][] {
  const found: ProseRun[][] = [];
  visit(block, (node) => {
    if (isJsx(node)) found.push(...printedWords(node));
  });
  return found;
}

const printedWords = (node: JsxNode): ProseRun[][] =>
  (printed[node.name ?? ''] ?? []).flatMap((name) => {
    const attribute = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
    if (typeof attribute?.value !== 'string') return [];
    // One that may cite is HTML by now; its words were kept beside it: see markdown/remark-citations.ts.
    const { words = [{ type: 'text', value: attribute.value }] } = (attribute.data ?? {}) as {
      words?: PhrasingContent[];
    };
    return proseBlocks({ type: 'root', children: [{ type: 'paragraph', children: words }] }).map(proseRuns);
  });

interface Made {
  hName?: string;
  hProperties?: { id?: string; dataFootnotes?: string };
}

const made = ({ data }: Nodes): Made => (data ?? {}) as Made;

/** True for the list of notes, which the pipeline has put at the end: see markdown/note-list.ts. */
const isNotes = (node: Nodes): boolean => made(node).hProperties?.dataFootnotes !== undefined;

/** The notes that are the author’s own words; those that name a source say what its record says. */
function ownNotes(list: RootContent): Section[] {
  const beside: ProseRun[][] = [];
  const headings: Section[] = [];
  visit(list, (node) => {
    if (node.type === 'heading')
      for (const { runs } of proseBlocks({ type: 'root', children: [node] }))
        headings.push({
          id: made(node).hProperties?.id ?? '',
          title: runs.map(({ text }) => text).join(''),
          paragraphs: [],
        });
    if (made(node).hName === 'li' && made(node).hProperties?.id?.startsWith('fn-') && 'children' in node)
      beside.push(...proseBlocks({ type: 'root', children: node.children as RootContent[] }).map(proseRuns));
  });
  return beside.length === 0 ? [] : headings.map((heading) => ({ ...heading, beside }));
}
