import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { scriptRuns } from '../../text/script-runs.ts';
import type { Inline } from '../paged/paged.ts';

type Look = Pick<
  IRunOptions,
  'bold' | 'italics' | 'superScript' | 'subScript' | 'strike' | 'font' | 'language' | 'style'
>;

type Note = Extract<Inline, { kind: 'note' }>;

/** Fonts that Word has for scripts that its usual fonts lack, by the language of the text. */
const scriptFonts: Record<string, string> = {
  ko: 'Batang',
  'zh-Hant': 'PMingLiU',
  zh: 'SimSun',
  ja: 'MS Mincho',
};

const fontOf = (lang: string) =>
  Object.entries(scriptFonts).find(([tag]) => lang === tag || lang.startsWith(`${tag}-`))?.[1];

/** What no XML may hold, whatever it is escaped as (XML 1.0, section 2.2). */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as a document in XML can hold it: without control characters and halves of signs. */
export const writable = (text: string): string => text.toWellFormed().replace(unwritable, '');

/**
 * Words in a line as Word has them, and the footnotes that they refer to. Word numbers footnotes by the order of their
 * marks and has none inside another: a note that only a note refers to has its mark right after that of the other.
 */
export class WordText {
  readonly #numbers = new Map<string, number>();
  readonly #places = new Map<string, string>();

  /** The footnotes so far, by number. */
  readonly footnotes: Record<number, { children: Paragraph[] }> = {};

  /** What a place is called in the document: names may be forty signs long. */
  place(id: string): string {
    const name = this.#places.get(id) ?? `place${this.#places.size + 1}`;
    this.#places.set(id, name);
    return name;
  }

  /** The words of a paragraph. */
  runs(inlines: readonly Inline[], look: Look = {}): ParagraphChild[] {
    return inlines.flatMap((inline) => this.#runsOf(inline, look, undefined));
  }

  #runsOf(inline: Inline, look: Look, waiting: Note[] | undefined): ParagraphChild[] {
    if (typeof inline === 'string') return textRuns(inline, look);
    const inside = (more: Look = {}, of = 'of' in inline ? inline.of : []) =>
      of.flatMap((one) => this.#runsOf(one, { ...look, ...more }, waiting));
    switch (inline.kind) {
      case 'em':
        return inside({ italics: true });
      case 'strong':
        return inside({ bold: true });
      case 'sup':
        return inside({ superScript: true });
      case 'sub':
        return inside({ subScript: true });
      case 'del':
        return inside({ strike: true });
      case 'code':
        return inside({ font: 'Consolas' });
      case 'language':
        return inside(spoken(inline.lang));
      case 'link':
        return [
          new ExternalHyperlink({ link: writable(inline.to), children: inside({ style: 'Hyperlink' }) }),
        ];
      case 'jump':
        return [new InternalHyperlink({ anchor: this.place(inline.to), children: inside() })];
      case 'line':
        return [new TextRun({ break: 1 })];
      case 'comma':
        return [new TextRun({ text: ',', superScript: true })];
      case 'again':
        return [this.#again(this.#numbers.get(inline.id) ?? inline.number)];
      case 'note':
        if (!waiting) return this.#noted(inline);
        waiting.push(inline);
        return [this.#again(this.#numberOf(inline.id))];
    }
  }

  #numberOf(id: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return number;
  }

  #again = (number: number) =>
    new InternalHyperlink({
      anchor: `note${number}`,
      children: [new TextRun({ text: String(number), superScript: true })],
    });

  /** The mark of a note, and those of notes that it alone refers to. */
  #noted(note: Note): ParagraphChild[] {
    const waiting = [note];
    const marks: ParagraphChild[] = [];
    for (const { id, of } of waiting) {
      const number = this.#numberOf(id);
      const words = of.flatMap((one) => this.#runsOf(one, {}, waiting));
      this.footnotes[number] = { children: [new Paragraph({ style: 'FootnoteText', children: words })] };
      if (marks.length > 0) marks.push(new TextRun({ text: ',', superScript: true }));
      marks.push(new Bookmark({ id: `note${number}`, children: [new FootnoteReferenceRun(number)] }));
    }
    return marks;
  }
}

const spoken = (lang: string): Look => {
  const font = fontOf(lang);
  return { language: { value: lang, eastAsia: lang }, ...(font && { font: { eastAsia: font } }) };
};

const textRuns = (text: string, look: Look): TextRun[] =>
  scriptRuns(writable(text)).map(
    ({ text: words, lang }) => new TextRun({ text: words, ...(lang ? spoken(lang) : {}), ...look }),
  );
