import type { Heading, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { isJsx, type JsxNode, textAttributes } from './jsx.ts';
// For the types of the nodes MDX adds to Markdown.
import type {} from 'mdast-util-mdx';

/** A stretch of running text. */
export interface Run {
  text: string;
  /** BCP 47, where it is not the essay’s language. */
  lang?: string | undefined;
  /** Id of the name it is marked as, by `<Name id="…">`. */
  name?: string | undefined;
  /** True for words that are somebody else’s: titles in italics, `<cite>`, `<q>`, an address. */
  borrowed?: boolean | undefined;
  /** Of a `<Count>` what it counts: its number is known once all content is. */
  count?: Record<string, string> | undefined;
  /** Where it comes from in the source, and how far into that node. */
  node: Text | { type: 'inlineCode'; position?: Text['position'] };
  offset: number;
}

/** A paragraph, heading, cell or note. */
export interface Block {
  kind: 'text' | 'heading' | 'note';
  /** Level of a heading. */
  depth?: number;
  /** Anchor of a heading, once it has one: see markdown/remark-heading-ids.ts. */
  id?: string;
  runs: Run[];
  /** True for a quotation set off from the text. */
  quoted: boolean;
  /** True for a sentence that only repeats the text, as a pull quote does. */
  repeated: boolean;
  /** True for a cell of a table. */
  isCell?: boolean;
}

type Style = Pick<Run, 'lang' | 'name' | 'borrowed'>;
type Surroundings = Pick<Block, 'kind' | 'quoted' | 'repeated' | 'isCell'>;

/** Citations that are not marks yet, `[@key, p. 3; @other]`, are no words either. */
const citation = / ?\[[^[\]]*@[\w-][^[\]]*\]/g;

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
]);

/** The running text of an essay in order. Code, pictures, citation marks and notes to editors leave none. */
export const proseBlocks = (tree: Root): Block[] =>
  within(tree, { kind: 'text', quoted: false, repeated: false });

function within(parent: Parents, surroundings: Surroundings): Block[] {
  if (parent.children.some(isWords)) return blockOf(parent, surroundings);
  return parent.children.flatMap((node) => blocksIn(node, surroundings));
}

function blocksIn(node: Nodes, surroundings: Surroundings): Block[] {
  // What the pipeline has put together itself, such as the list of notes, is none of the essay’s text.
  if (!('children' in node) || (node.data as { hName?: string } | undefined)?.hName) return [];
  if (node.type === 'blockquote') return within(node, { ...surroundings, quoted: true });
  if (node.type === 'table') return within(node, { ...surroundings, isCell: true });
  if (node.type === 'footnoteDefinition') return within(node, { ...surroundings, kind: 'note' });
  return within(node, isJsx(node) ? ofComponent(node, surroundings) : surroundings);
}

const ofComponent = ({ name }: JsxNode, surroundings: Surroundings): Surroundings => ({
  ...surroundings,
  quoted: surroundings.quoted || name === 'Quote',
  repeated: surroundings.repeated || name === 'PullQuote',
});

function blockOf(parent: Parents, surroundings: Surroundings): Block[] {
  // A component that has a paragraph to itself is a block, as it is on the page.
  const [only] = parent.children;
  const alone =
    parent.children.length === 1 && only && isJsx(only) && /^[A-Z]/.test(only.name ?? '') ? only : undefined;
  const style = alone ? ofComponent(alone, surroundings) : surroundings;
  const runs = parent.children.flatMap((node) => runsOf(node, {}));
  if (runs.every(({ text, count }) => text.trim() === '' && !count)) return [];
  return [{ ...style, ...(parent.type === 'heading' && ofHeading(parent)), runs }];
}

function ofHeading({ depth, data }: Heading): Pick<Block, 'kind' | 'depth' | 'id'> {
  const id = (data?.hProperties as { id?: string } | undefined)?.id;
  return { kind: 'heading', depth, ...(id !== undefined && { id }) };
}

const isWords = (node: Nodes): boolean => phrasing.has(node.type) || node.type === 'mdxJsxTextElement';

function runsOf(node: Nodes, style: Style): Run[] {
  if (node.type === 'text') return textRuns(node, style);
  if (node.type === 'inlineCode') return [{ text: node.value, ...style, borrowed: true, node, offset: 0 }];
  if (node.type === 'break')
    return [{ text: ' ', ...style, node: { ...node, type: 'text', value: '' }, offset: 0 }];
  if (!('children' in node)) return [];
  if (isJsx(node) && node.name === 'Count')
    return [
      { text: '', ...style, count: textAttributes(node), node: { type: 'text', value: '' }, offset: 0 },
    ];
  return (node.children as PhrasingContent[]).flatMap((child) => runsOf(child, styleIn(node, style)));
}

function styleIn(node: Parents, style: Style): Style {
  if (node.type === 'emphasis') return { ...style, borrowed: true };
  if (
    node.type === 'link' &&
    node.children.some((child) => child.type === 'text' && child.value === node.url)
  ) {
    return { ...style, borrowed: true };
  }
  if (!isJsx(node)) return style;
  const { lang, id } = textAttributes(node);
  return {
    lang: lang ?? style.lang,
    name: node.name === 'Name' ? id : style.name,
    borrowed: style.borrowed || node.name === 'cite' || node.name === 'q' || node.name === 'i',
  };
}

function textRuns(node: Text, style: Style): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const add = (to: number) => {
    if (to > from) runs.push({ text: node.value.slice(from, to), ...style, node, offset: from });
  };
  for (const { 0: mark, index } of node.value.matchAll(citation)) {
    add(index);
    from = index + mark.length;
  }
  add(node.value.length);
  return runs;
}
