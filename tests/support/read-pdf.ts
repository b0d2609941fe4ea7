import { getDocumentProxy } from 'unpdf';

/** A PDF as assistive technology reads it: by its tags. */
export interface TaggedPdf {
  info: Record<string, unknown>;
  pages: number;
  /** All text that is tagged, notes and the marks of notes aside, in the order of the tags. */
  text: string;
  /** The text of each note. */
  notes: string[];
  /** The text alternative of each picture. */
  alternatives: string[];
  headings: { level: number; text: string }[];
  /** The titles of the bookmarks at the highest level. */
  bookmarks: string[];
  /** How many links in the text lead to a place in the document. */
  jumps: number;
}

interface Tag {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: Tag[];
}

/** Read a PDF with Mozilla's reader. */
export async function readPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const read: TaggedPdf = {
    info: info as Record<string, unknown>,
    pages: pdf.numPages,
    text: '',
    notes: [],
    alternatives: [],
    headings: [],
    bookmarks: ((await pdf.getOutline()) ?? []).map(({ title }) => title),
    jumps: 0,
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    read.jumps += (await page.getAnnotations()).filter(({ dest }) => Boolean(dest)).length;
    const texts = new Map<string, string>();
    // Marked content stands in marked content: a hyphen at the end of a line in its paragraph.
    const open: (string | undefined)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      const current = open.at(-1);
      if ('str' in item) {
        if (current !== undefined) texts.set(current, (texts.get(current) ?? '') + item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? current);
    }
    gather((await page.getStructTree()) as Tag | null, texts, read);
  }
  return read;
}

/** The text of each page, in the order it is drawn. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  return Promise.all(pages);
}

/** A page as it is seen. */
export interface SeenPage {
  /** Whether it has no running head. */
  isOpening: boolean;
  /** How much of the room for text is left in one piece, between two lines or below them, from 0 to 1. */
  largestGap: number;
}

/** Where text stands on a page of 842 points: the layout's margins. */
const [lowest, highest] = [(28 / 25.4) * 72, 842 - (30 / 25.4) * 72];

/** How full the pages are. A drawing is no text: it is part of a gap. */
export async function seenPages(bytes: Uint8Array): Promise<SeenPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    const heights = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [Number(item.transform[5])] : [],
    );
    const lines = [lowest, ...heights.filter((height) => height > lowest && height < highest), highest];
    const gaps = lines.sort((a, b) => a - b).map((height, at) => height - (lines[at - 1] ?? height));
    return {
      isOpening: heights.every((height) => height < highest),
      largestGap: Math.max(...gaps) / (highest - lowest),
    };
  });
  return Promise.all(pages);
}

/** How far over the lower edge of its page the lowest line stands, in points, the number of the page aside. */
export async function lowestLine(bytes: Uint8Array): Promise<number> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const heights = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.flatMap((item) =>
      'str' in item && /\D/.test(item.str.trim()) ? [Number(item.transform[5])] : [],
    );
  });
  return Math.min(...(await Promise.all(heights)).flat());
}

function gather(tag: Tag | null, texts: ReadonlyMap<string, string>, read: TaggedPdf): void {
  if (!tag) return;
  if (tag.type === 'content') read.text += texts.get(tag.id ?? '') ?? '';
  if (tag.role === 'Note') {
    // A note may hold another.
    const inside: Tag[] = [];
    read.notes.push(textOf(tag, texts, inside));
    for (const note of inside) gather(note, texts, read);
    return;
  }
  if (tag.alt !== undefined) read.alternatives.push(tag.alt);
  if (/^H\d$/.test(tag.role ?? ''))
    read.headings.push({ level: Number(tag.role?.slice(1)), text: textOf(tag, texts) });
  if (tag.role === 'Lbl' || tag.role === 'TOC') return;
  for (const child of tag.children ?? []) gather(child, texts, read);
}

/** The words inside a tag, without the numbers of lists and notes; notes in it are handed over. */
function textOf(tag: Tag, texts: ReadonlyMap<string, string>, notes: Tag[] = []): string {
  if (tag.type === 'content') return texts.get(tag.id ?? '') ?? '';
  if (tag.role === 'Lbl') return '';
  return (tag.children ?? [])
    .map((child) => {
      if (child.role !== 'Note') return textOf(child, texts, notes);
      notes.push(child);
      return '';
    })
    .join('');
}
