import type { Element, ElementContent, Nodes, Parents } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { inlinesOf, type Surroundings } from './inlines.ts';
import type { Block, Cell, Inline, PagedPicture } from './paged.ts';

export interface BlockSurroundings extends Surroundings {
  /** The id of a place in the whole document. */
  idOf: (id: string) => string;
  /** Pictures by their addresses. */
  pictures: ReadonlyMap<string, PagedPicture>;
  /** Tables behind a figure are handed over here: they stand at the end. */
  setAside: (data: Block[]) => void;
}

const inLine = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

const isInline = (node: Nodes): boolean =>
  node.type === 'text' || (node.type === 'element' && inLine.has(node.tagName));

/** What some elements of an essay's tree are on a page. Words that stand in no paragraph get one. */
export function blocksOf({ children }: Parents, around: BlockSurroundings): Block[] {
  const blocks: Block[] = [];
  let run: Nodes[] = [];
  const end = () => {
    const of = inlinesOf(run, around);
    if (of.length > 0) blocks.push({ kind: 'paragraph', of });
    run = [];
  };
  for (const node of children as Nodes[]) {
    if (isInline(node)) run.push(node);
    else if (node.type === 'element') {
      end();
      blocks.push(...blockOf(node, around));
    }
  }
  end();
  return blocks;
}

function blockOf(node: Element, around: BlockSurroundings): Block[] {
  const inside = () => blocksOf(node, around);
  const words = () => inlinesOf(node.children, around);
  switch (node.tagName) {
    case 'h1':
      return [];
    case 'h2':
    case 'h3':
    case 'h4':
      return [headingOf(node, words(), around)];
    case 'p':
      return paragraph(node, around);
    case 'summary':
      return [{ kind: 'paragraph', look: 'label', of: words() }];
    case 'ul':
    case 'ol':
      return [listOf(node, around)];
    case 'dl':
      return selectAll('dt', node).map((term, index) => ({
        kind: 'paragraph',
        look: 'small',
        of: [
          ...inlinesOf(term.children, around),
          ': ',
          ...inlinesOf(selectAll('dd', node)[index]?.children ?? [], around),
        ],
      }));
    case 'blockquote':
      return [{ kind: 'quote', of: inside() }];
    case 'figure':
      return figureOf(node, around);
    case 'table':
      return [tableOf(node, around)];
    case 'img':
      return pictureOf(node, around);
    case 'pre':
      return [{ kind: 'code', text: toString(node).replace(/\n$/, '') }];
    case 'hr':
      return [{ kind: 'rule' }];
    default:
      break;
  }
  if (hasClass(node, 'prose-aside')) return boxOf(node, around);
  if (hasClass(node, 'figure-data')) {
    around.setAside(blocksOf(withoutDetails(node), around));
    return [];
  }
  return inside();
}

const headingOf = (node: Element, of: Inline[], { idOf }: BlockSurroundings): Block => ({
  kind: 'heading',
  level: Number(node.tagName.slice(1)),
  id: idOf(String(node.properties['id'])),
  of,
});

/** A paragraph may hold a picture, which stands by itself. */
function paragraph(node: Element, around: BlockSurroundings): Block[] {
  const images = selectAll('img', node);
  if (images.length > 0) return images.flatMap((image) => pictureOf(image, around));
  const of = inlinesOf(node.children, around);
  if (of.length === 0) return [];
  const look = hasClass(node, 'figure-finding')
    ? 'finding'
    : ['figure-source', 'figure-links', 'map-list'].some((name) => hasClass(node, name))
      ? 'small'
      : hasClass(node, 'data-title')
        ? 'label'
        : undefined;
  return [{ kind: 'paragraph', of, ...(look && { look }) }];
}

const listOf = (node: Element, around: BlockSurroundings): Block => ({
  kind: 'list',
  ordered: node.tagName === 'ol' && !hasClass(node, 'map-list'),
  items: elements(node.children).map((item) => blocksOf(item, around)),
});

const boxOf = (node: Element, around: BlockSurroundings): Block[] => {
  const title = select('.prose-aside-title', node);
  const rest = { ...node, children: node.children.filter((child) => child !== title) };
  return [{ kind: 'box', title: inlinesOf(title?.children ?? [], around), of: blocksOf(rest, around) }];
};

/** A drawing stays with its finding and its caption; a list of events may run over pages. */
function figureOf(node: Element, around: BlockSurroundings): Block[] {
  const caption = select('figcaption', node);
  if (hasClass(node, 'prose-quote'))
    return [
      {
        kind: 'quote',
        of: [
          ...blocksOf(select('blockquote', node) ?? node, around),
          ...small(blocksOf(caption ?? node, around)),
        ],
      },
    ];
  const rest = { ...node, children: node.children.filter((child) => child !== caption) };
  const { id } = node.properties;
  return [
    {
      kind: 'figure',
      id: id === undefined ? '' : around.idOf(String(id)),
      whole: select('img', node) !== undefined,
      of: [...blocksOf(rest, around), ...(caption ? small(blocksOf(caption, around)) : [])],
    },
  ];
}

const small = (blocks: Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? { look: 'small', ...block } : block));

function pictureOf(node: Element, { pictures }: BlockSurroundings): Block[] {
  const address = String(node.properties['src']);
  const picture = pictures.get(address);
  if (!picture) throw new Error(`The essay has no picture ${address}`);
  return [{ kind: 'picture', ...picture, alt: altOf(node) }];
}

/** What a picture shows. A document that is tagged may have none without. */
export function altOf(image: Element): string {
  const alt = image.properties['alt'];
  if (typeof alt === 'string' && alt.trim() !== '') return alt;
  throw new Error(`The picture ${String(image.properties['src'])} has no text alternative`);
}

function tableOf(node: Element, around: BlockSurroundings): Block {
  const cells = (row: Element): Cell[] =>
    elements(row.children).map((cell) => ({ of: inlinesOf(cell.children, around), align: alignOf(cell) }));
  const rows = selectAll('tr', node);
  const head = rows.filter((row) => elements(row.children).every(({ tagName }) => tagName === 'th'));
  const caption = select('caption', node);
  const { id } = node.properties;
  return {
    kind: 'table',
    ...(id !== undefined && { id: around.idOf(String(id)) }),
    caption: caption ? inlinesOf(caption.children, around) : [],
    columns: Math.max(...rows.map((row) => elements(row.children).length)),
    widths: widthsOf(rows.map((row) => elements(row.children).map((cell) => toString(cell).trim()))),
    head: head.map(cells),
    rows: rows.filter((row) => !head.includes(row)).map(cells),
  };
}

/** Characters of a table's type that stand on a line. */
const lineLength = 88;

/**
 * How columns share a line that is too short for them. Shared evenly, one of sentences would be a ladder beside columns of
 * single words; by the root of its length it is about as many lines as it is words.
 */
export function widthsOf(rows: readonly string[][]): number[] | null {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
  const longest = columns.map((texts) => Math.max(...texts.map(({ length }) => length)));
  if (longest.reduce((sum, length) => sum + length, 0) <= lineLength) return null;
  return columns.map((texts) => {
    const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
    return Math.round(10 * Math.sqrt(Math.max(mean, 1))) / 10;
  });
}

function alignOf(cell: Element): Cell['align'] {
  const { dataAlign } = cell.properties;
  if (dataAlign === 'center') return 'center';
  return dataAlign === 'right' || hasClass(cell, 'number') ? 'end' : 'start';
}

/** What is folded on the page stands open: its summary is a title. */
const withoutDetails = (node: Element): Element => ({
  ...node,
  children: node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element' || child.tagName !== 'details') return [child];
    return child.children.map((inner) =>
      inner.type === 'element' && inner.tagName === 'summary'
        ? { ...inner, tagName: 'p', properties: { className: ['data-title'] } }
        : inner,
    );
  }),
});

const elements = (nodes: readonly ElementContent[]): Element[] =>
  nodes.filter((node) => node.type === 'element');

const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);
