import { unzipSync } from 'fflate';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { leaves } from './essay-blocks.ts';
import { alternativesOn } from './essay-page.ts';
import { attributes, without } from './html.ts';
import { readPdf } from './read-pdf.ts';
import { readerView } from './reader-view.ts';
import { readWord } from './read-word.ts';
import { lettersIn, lettersOf } from './words.ts';

export type FormName = 'feed' | 'reader view' | 'Markdown' | 'EPUB' | 'PDF' | 'Word';

/** One form of an essay, as far as forms can be held against one another. */
export interface EssayForm {
  name: FormName;
  /** The letters and digits of all it says, without the numbers of marks: block by block, or as one where it has no blocks. */
  blocks: string[];
  /** The same of each note, in order. */
  notes: string[];
  /** What its pictures are said to show, in order. */
  alternatives: string[];
  /** How many marks lead to notes. */
  marks: number;
}

const mark = 'a[href*="#ref-"], a[href*="#fn"], a[data-footnote-ref]';
const withoutMarks = <T extends Root | Element>(tree: T): T => without('sup', tree);

function ofHtml(name: FormName, tree: Root | Element, notes: string): EssayForm {
  return {
    name,
    blocks: leaves(without('svg', tree)),
    notes: selectAll(notes, tree).map((note) => lettersIn(withoutMarks(note))),
    alternatives: attributes('img', 'alt', tree),
    marks: selectAll('sup', tree).flatMap((sup) => selectAll(mark, sup)).length,
  };
}

/** Each form of an essay that stands by itself. Files are read once. */
export async function formsOf(site: BuiltSite, page: BuiltPage, items: FeedItems): Promise<EssayForm[]> {
  const file = (ending: string) => `${page.path.slice(1, -1)}.${ending}`;
  const view = readerView(page).tree;
  const word = await readWord(site.bytes(file('docx')));
  const pdf = await readPdf(site.bytes(file('pdf')));
  return [
    ofHtml('feed', fromHtml(items.get(page.address) ?? '', { fragment: true }), '.footnotes > ol > li'),
    {
      ...ofHtml('reader view', view, 'ol > li[id^="ref-"], ol > li[id^="fn-"]'),
      alternatives: drawnOn(page, view),
    },
    ofHtml('Markdown', markdownTree(site.text(file('md'))), '.footnotes > ol > li'),
    ofHtml('EPUB', chapterIn(site.bytes(file('epub')), page), '[role="doc-footnote"]'),
    {
      name: 'PDF',
      blocks: [lettersOf(pdf.text + pdf.notes.join(''))],
      notes: pdf.notes.map(lettersOf),
      alternatives: pdf.alternatives,
      marks: 0,
    },
    // A term and what it is stand in one paragraph.
    { ...ofHtml('Word', word, 'li[id^="footnote"]'), blocks: [leaves(word).join('')] },
  ];
}

export type FeedItems = ReadonlyMap<string, string>;

/** A note of a book begins with its number, which other forms leave to the list it stands in. */
const noteNumber = '[role="doc-backlink"]';

/** The drawings of a reader view are still drawings, named by what stands over them. */
const drawnOn = (page: BuiltPage, view: Root): string[] => {
  const shown = selectAll('img, svg', view).length;
  return alternativesOn(page).slice(0, shown);
};

const markdownReader = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);

const markdownTree = (markdown: string): Root =>
  markdownReader.runSync(markdownReader.parse(markdown.replace(/^---\n[\s\S]*?\n---\n/, ''))) as Root;

function chapterIn(book: Uint8Array, { path }: BuiltPage): Element {
  const files = unzipSync(book);
  const name = Object.keys(files).find((each) => each.endsWith(`${path.split('/')[2]}.xhtml`)) ?? '';
  return without(noteNumber, select('body', fromHtml(new TextDecoder().decode(files[name]))) as Element);
}
