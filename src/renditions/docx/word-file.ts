import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphStyleOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { EssayDocument } from '../essay-document.ts';
import type { PagedEssay } from '../paged/paged.ts';
import { stablePackage } from './stable-package.ts';
import { countedList, pictured, wordBlocks, type WordPicture } from './word-blocks.ts';
import { WordText, writable } from './word-text.ts';

const latin = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Cambria' };

/** Styles that Word lacks, or has otherwise: whoever reviews may change how all that is of a kind looks. Sizes are half points. */
const styles: IParagraphStyleOptions[] = [
  {
    id: 'Standfirst',
    name: 'Standfirst',
    basedOn: 'Normal',
    run: { italics: true, size: 26 },
    paragraph: { spacing: { after: 160 } },
  },
  { id: 'Byline', name: 'Byline', basedOn: 'Normal', run: { size: 19 } },
  {
    id: 'Finding',
    name: 'Finding',
    basedOn: 'Normal',
    run: { bold: true },
    paragraph: { keepNext: true, spacing: { before: 240 } },
  },
  {
    id: 'Label',
    name: 'Label',
    basedOn: 'Normal',
    run: { bold: true, size: 19 },
    paragraph: { keepNext: true },
  },
  { id: 'Quote', name: 'Quote', basedOn: 'Normal', paragraph: { indent: { left: 567, right: 567 } } },
  { id: 'Aside', name: 'Aside', basedOn: 'Normal', paragraph: { indent: { left: 284 } } },
  {
    id: 'AsideTitle',
    name: 'Aside title',
    basedOn: 'Aside',
    run: { bold: true },
    paragraph: { keepNext: true, spacing: { before: 200 } },
  },
  { id: 'Code', name: 'Code', basedOn: 'Normal', run: { font: 'Consolas', size: 19 } },
  { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 19 }, paragraph: { spacing: { after: 20 } } },
  {
    id: 'Place',
    name: 'Place',
    basedOn: 'Normal',
    run: { size: 2 },
    paragraph: { spacing: { after: 0, line: 20, lineRule: LineRuleType.EXACT } },
  },
];

const heading = (size: number) => ({
  run: { font: latin, size, bold: true, color: '000000' },
  paragraph: { keepNext: true, spacing: { before: 280, after: 120 } },
});

/**
 * An essay as a Word document for whoever reviews it: its headings are styles, its notes are footnotes. The same essay gives
 * the same bytes.
 *
 * @param paged the essay for pages
 * @param pictures its pictures, by the names of their files
 */
export async function wordFile(
  document: EssayDocument,
  paged: PagedEssay,
  pictures: ReadonlyMap<string, WordPicture>,
): Promise<Uint8Array> {
  const text = new WordText();
  const { kicker, title, opening, cover, blocks, data, dataTitle } = paged;
  const around = { text, pictures, lists: { count: 0 }, depth: 0 };
  const lookStyles = { standfirst: 'Standfirst', byline: 'Byline', retracted: 'Finding' };
  const children = [
    new Paragraph({ style: 'Label', children: text.runs([kicker]) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: text.runs([title]) }),
    ...opening.map(({ look, of }) => new Paragraph({ style: lookStyles[look], children: text.runs(of) })),
    pictured(cover.file, cover.alt, around),
    new Paragraph({ style: 'Caption', children: text.runs(cover.caption) }),
    ...wordBlocks(blocks, around),
    ...(data.length > 0
      ? [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: text.runs([dataTitle]) }),
          ...wordBlocks(data, around),
        ]
      : []),
  ];
  const margin = convertMillimetersToTwip(25);
  const word = new Document({
    title: writable(document.title),
    creator: writable(document.authors.join('; ')),
    description: writable(document.standfirst),
    subject: writable(document.topics.join('; ')),
    lastModifiedBy: writable(document.publication),
    revision: 1,
    styles: {
      default: {
        document: {
          run: { font: latin, size: 22, language: { value: document.language } },
          // Without the rule LibreOffice takes a line for exactly so high, and shows a strip of each picture.
          paragraph: { spacing: { after: 140, line: 290, lineRule: LineRuleType.AUTO } },
        },
        title: { run: { font: latin, size: 44, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading1: heading(30),
        heading2: heading(26),
        heading3: heading(22),
        caption: { run: { size: 19 } },
      },
      paragraphStyles: styles,
    },
    numbering: {
      config: [
        {
          reference: countedList,
          levels: Array.from({ length: 9 }, (_, level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${level + 1}.`,
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left: 567 * (level + 1), hanging: 397 } } },
          })),
        },
      ],
    },
    footnotes: text.footnotes,
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  ...text.runs([`${document.publication} · `]),
                  new TextRun({ children: [PageNumber.CURRENT] }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  const { published, updated = published } = document;
  return stablePackage(new Uint8Array(await Packer.toArrayBuffer(word)), published, updated);
}
