import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell, PagedPicture } from '../paged/paged.ts';
import { type WordText, writable } from './word-text.ts';

/** A picture as Word can show it: pixels. */
export interface WordPicture extends Pick<PagedPicture, 'shape' | 'widest'> {
  bytes: Uint8Array;
  type: 'png' | 'jpg';
}

interface Around {
  text: WordText;
  /** By the names of their files. */
  pictures: ReadonlyMap<string, WordPicture>;
  /** Lists that count, so far: each begins at one. */
  lists: { count: number };
  /** The style of paragraphs that have none of their own. */
  style?: string;
  /** How deep in lists. */
  depth: number;
}

type Piece = Paragraph | Table;

/** Pixels, 96 to the inch, between the margins of a page. */
const textWidth = 600;
const textHeight = 820;

/** What the list that counts is called in the document. */
export const countedList = 'counted';

const headings: Record<number, (typeof HeadingLevel)[keyof typeof HeadingLevel]> = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
};

const looks = { small: 'Caption', finding: 'Finding', label: 'Label' } as const;

/** Blocks of an essay as paragraphs and tables. */
export const wordBlocks = (blocks: readonly Block[], around: Around): Piece[] =>
  blocks.flatMap((block) => piecesOf(block, around));

function piecesOf(block: Block, around: Around): Piece[] {
  const { text, style } = around;
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level] ?? HeadingLevel.HEADING_3,
          children: [new Bookmark({ id: text.place(block.id), children: text.runs(block.of) })],
        }),
      ];
    case 'paragraph': {
      const own = block.look ? looks[block.look] : style;
      return [new Paragraph({ ...(own && { style: own }), children: text.runs(block.of) })];
    }
    case 'list':
      return listed(block, around);
    case 'quote':
      return wordBlocks(block.of, { ...around, style: 'Quote' });
    case 'box':
      return [
        new Paragraph({ style: 'AsideTitle', children: text.runs(block.title) }),
        ...wordBlocks(block.of, { ...around, style: 'Aside' }),
      ];
    case 'picture':
      return [pictured(block.file, block.alt, around)];
    case 'figure': {
      const pieces = wordBlocks(block.of, around);
      if (block.id === '') return pieces;
      // A place by itself, right before what it names.
      return [
        new Paragraph({
          style: 'Place',
          children: [new Bookmark({ id: text.place(block.id), children: [] })],
        }),
        ...pieces,
      ];
    }
    case 'table':
      return tabled(block, around);
    case 'code':
      return [
        new Paragraph({
          style: 'Code',
          children: writable(block.text)
            .split('\n')
            .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) })),
        }),
      ];
    case 'rule':
      return [
        new Paragraph({
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '999999', space: 1 } },
          children: [],
        }),
      ];
  }
}

/** The first paragraph of an item has its sign or number; what follows stands below it. */
function listed(block: Extract<Block, { kind: 'list' }>, around: Around): Piece[] {
  const level = Math.min(around.depth, 8);
  const instance = block.ordered ? (around.lists.count += 1) : 0;
  const sign: IParagraphOptions = block.ordered
    ? { numbering: { reference: countedList, level, instance } }
    : { bullet: { level } };
  return block.items.flatMap((item) => {
    const [first, ...rest] = item;
    const begins = first?.kind === 'paragraph';
    return [
      new Paragraph({ ...sign, children: begins ? around.text.runs(first.of) : [] }),
      ...wordBlocks(begins ? rest : item, { ...around, depth: around.depth + 1, style: 'ListParagraph' }),
    ];
  });
}

/** A picture in a paragraph of its own, which stays with what follows: its caption. */
export function pictured(file: string, alt: string, { pictures }: Pick<Around, 'pictures'>): Paragraph {
  const picture = pictures.get(file);
  if (!picture) throw new Error(`The document has no picture ${file}`);
  const { shape, widest } = picture;
  const width = Math.min(textWidth, widest ?? textWidth, textHeight / shape);
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: picture.type,
        data: picture.bytes,
        transformation: { width: Math.round(width), height: Math.max(1, Math.round(width * shape)) },
        altText: { name: file, description: writable(alt) },
      }),
    ],
  });
}

function tabled(block: Extract<Block, { kind: 'table' }>, around: Around): Piece[] {
  const { text } = around;
  const row = (cells: readonly Cell[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      // A row may have fewer cells than its table: Word takes no ragged edge.
      children: Array.from({ length: block.columns }, (_, index) => {
        const { of = [], align = 'start' } = cells[index] ?? {};
        const children = text.runs(of, tableHeader ? { bold: true } : {});
        return new TableCell({
          children: [new Paragraph({ style: 'Cell', alignment: alignments[align], children })],
        });
      }),
    });
  const rows = [
    ...block.head.map((cells) => row(cells, true)),
    ...block.rows.map((cells) => row(cells, false)),
  ];
  const caption = text.runs(block.caption);
  const named =
    block.id === undefined ? caption : [new Bookmark({ id: text.place(block.id), children: caption })];
  return [
    ...(caption.length > 0 ? [new Paragraph({ style: 'Label', keepNext: true, children: named })] : []),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows }),
    // Two tables in a row would be one.
    new Paragraph({ style: 'Place', children: [] }),
  ];
}

const alignments = {
  start: AlignmentType.START,
  center: AlignmentType.CENTER,
  end: AlignmentType.END,
} as const;
