import type { BlockContent, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type {} from 'remark-mdx';
import { FigureFault } from '../data/figure-fault.ts';
import { printValue } from '../data/print-value.ts';
import { type FindTable, tableFinder } from '../data/table.ts';
import { parseCitations } from '../evidence/citation-syntax.ts';
import { figureLabel } from '../figures/numbering.ts';
import { type JsxNode, textAttributes } from '../prose/jsx.ts';
import { inlineWords } from '../prose/inline-words.ts';
import { isFigureName, type ValueAttributes } from '../schemas/figure-components.ts';

/** What the words of an essay are printed with. */
export interface Around {
  tables: FindTable;
  /** The numbers of its drawn figures, by id. */
  figures: ReadonlyMap<string, number>;
  /** The ids of its comments, in the order of their first marks. */
  notes: readonly string[];
}

const isTag = (node: Nodes): node is MdxJsxTextElement => node.type === 'mdxJsxTextElement';

/** What repeats the text, or is no words of the essay. */
const silent = new Set(['PullQuote', 'Related']);

/** A block of an essay as Markdown has it: components become the paragraphs that a reader reads. */
export function plainBlocks(node: RootContent, around: Around): RootContent[] {
  switch (node.type) {
    case 'paragraph': {
      const alone = componentsAlone(node);
      return alone ? alone.flatMap((tag) => blocksOfTag(tag, around)) : paragraph(node.children, around);
    }
    case 'heading':
      return [{ ...node, children: inline(node.children, around) }];
    case 'footnoteDefinition': {
      const number = around.notes.indexOf(node.identifier) + 1;
      const [first, ...rest] = node.children.flatMap((child) => plainBlocks(child, around));
      if (first?.type !== 'paragraph') return [];
      return [{ ...first, children: [text(`Note ${number}. `), ...first.children] }, ...rest];
    }
    case 'table':
      return [
        {
          ...node,
          children: node.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({ ...cell, children: inline(cell.children, around) })),
          })),
        },
      ];
    case 'blockquote':
    case 'list':
    case 'listItem':
      return [
        { ...node, children: node.children.flatMap((child) => plainBlocks(child, around)) } as RootContent,
      ];
    case 'mdxJsxFlowElement':
      return blocksOfTag(node, around);
    case 'code':
    case 'thematicBreak':
      return [node];
    default:
      return [];
  }
}

/** A paragraph that holds components alone is none on the page. */
function componentsAlone({ children }: Paragraph): MdxJsxTextElement[] | undefined {
  const said = children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'mdxTextExpression',
  );
  const tags = said.filter(isTag).filter(({ name }) => isBlockComponent(name));
  return tags.length > 0 && tags.length === said.length ? tags : undefined;
}

const isBlockComponent = (name: string | null): boolean =>
  name !== null && (silent.has(name) || ['Aside', 'Quote', 'Figure'].includes(name) || isFigureName(name));

function blocksOfTag(tag: JsxNode, around: Around): RootContent[] {
  const { name } = tag;
  if (name !== null && silent.has(name)) return [];
  const attributes = textAttributes(tag);
  const said = (field: string) => words(attributes[field] ?? '');
  const inside = blocksInside(tag, around);
  if (name === 'Aside') return quote([strong(attributes['title'] ?? ''), ...inside]);
  if (name === 'Quote') return quote([...inside, ...said('original'), ...said('cite')]);
  if (name === 'Figure') return [...said('caption'), ...said('credit')];
  if (name !== null && isFigureName(name)) {
    const number = around.figures.get(attributes['id'] ?? '');
    const label = number === undefined ? '' : `${figureLabel(number)}. `;
    return [strong(label + (attributes['finding'] ?? '')), ...said('caption'), ...said('source')];
  }
  return inside;
}

const blockTypes = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'table',
  'code',
  'mdxJsxFlowElement',
]);

const blocksInside = ({ children }: JsxNode, around: Around): RootContent[] =>
  children.some(({ type }) => blockTypes.has(type))
    ? children.flatMap((child) => plainBlocks(child as RootContent, around))
    : paragraph(children as PhrasingContent[], around);

const quote = (children: readonly RootContent[]): RootContent[] => [
  { type: 'blockquote', children: children as BlockContent[] },
];

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const strong = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: [text(value)] }],
});

function paragraph(children: readonly PhrasingContent[], around: Around): Paragraph[] {
  const said = inline(children, around);
  const isBlank = said.every((child) => child.type === 'text' && child.value.trim() === '');
  return isBlank ? [] : [{ type: 'paragraph', children: said }];
}

/** The paragraphs of a field or an attribute whose text may be set and may cite. */
export const words = (value: string): Paragraph[] =>
  inlineWords(value).flatMap(({ children }) => paragraph(children, noTables));

const noTables: Around = { tables: tableFinder([]), figures: new Map(), notes: [] };

const inline = (children: readonly PhrasingContent[], around: Around): PhrasingContent[] =>
  children.flatMap((child) => inlineOf(child, around));

function inlineOf(node: PhrasingContent, around: Around): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return withCitations(node.value.replace(/\s*\n\s*/g, ' '));
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
      return [{ ...node, children: inline(node.children, around) } as PhrasingContent];
    case 'linkReference':
      return inline(node.children, around);
    case 'inlineCode':
      return [node];
    case 'break':
      return [text(' ')];
    case 'image':
      return [text(node.alt ?? '')];
    case 'footnoteReference':
      return [text(` [note ${around.notes.indexOf(node.identifier) + 1}]`)];
    case 'mdxJsxTextElement':
      return inlineOfTag(node, around);
    default:
      return [];
  }
}

function inlineOfTag(tag: MdxJsxTextElement, around: Around): PhrasingContent[] {
  const attributes = textAttributes(tag);
  const children = inline(tag.children, around);
  switch (tag.name) {
    case 'Value':
      return [text(printed(attributes as unknown as ValueAttributes, around.tables))];
    case 'Ref':
      return [text(figureLabel(around.figures.get(attributes['to'] ?? '') ?? ''))];
    case 'br':
      return [text(' ')];
    case 'em':
    case 'i':
    case 'cite':
      return [{ type: 'emphasis', children }];
    case 'strong':
    case 'b':
      return [{ type: 'strong', children }];
    case 'q':
      return [text('‘'), ...children, text('’')];
    default:
      return tag.name !== null && silent.has(tag.name) ? [] : children;
  }
}

function printed(attributes: ValueAttributes, tables: FindTable): string {
  try {
    return printValue(attributes, tables);
  } catch (error) {
    // The check has said what is wrong with it.
    if (error instanceof FigureFault) return '';
    throw error;
  }
}

/** A citation is kept as it was typed: no sign of it means anything to Markdown. */
function withCitations(value: string): PhrasingContent[] {
  const { pieces } = parseCitations(value);
  const starts = pieces.map((_, index) => startOf(pieces, index, value));
  return pieces.map((piece, index): PhrasingContent =>
    piece.type === 'text'
      ? { type: 'text', value: piece.value }
      : { type: 'html', value: value.slice(starts[index], starts[index + 1] ?? value.length) },
  );
}

/** Where a piece of a text begins: a text after a citation begins where that ends. */
function startOf(pieces: ReturnType<typeof parseCitations>['pieces'], index: number, value: string): number {
  const piece = pieces[index];
  if (piece?.type === 'citation') return piece.offset;
  const next = pieces[index + 1];
  const end = next?.type === 'citation' ? next.offset : value.length;
  return end - (piece?.value.length ?? 0);
}
