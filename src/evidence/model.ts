import type { CitedItem } from './citation-syntax.ts';

/** One mark in the text: a place where a note is used. */
export interface Use {
  /** Id of the mark, which the note leads back to: `M4` is the first mark of note 4, `M4-2` the next. */
  anchor: string;
  /** What stood before and after the key. */
  prefix?: string;
  locator?: string;
  /** Heading of the section it stands in; empty before the first. */
  section: string;
  /** The sentence it supports, as plain text without marks. */
  passage: string;
}

/** One item of the list at the end: a source, or an author's comment. Its number is its place in the list, from 1. */
export type Note =
  | { kind: 'source'; key: string; id: string; uses: Use[] }
  | { kind: 'comment'; label: string; id: string; uses: Use[] };

/** A mark before it has its number: which note, and which of its uses. */
export interface Mark {
  note: Note;
  use: Use;
}

/** Something wrong with a citation and where it stands in the file. */
export interface CitationFault {
  line: number;
  column: number;
  message: string;
  /** What stands there, or the key nobody knows. */
  found: string;
  hint?: string;
}

/** A key as it was found in the file, to be held against the records. */
export interface KeyMention {
  key: string;
  /** True for `@key` in the sentence, which may be meant as a handle. */
  narrative?: true;
  line: number;
  column: number;
}

/** What the page gets beside the text: see `evidenceOf` in catalogue/citations.ts. */
export interface PageEvidence {
  notes: Note[];
  /** HTML of the cover's caption. */
  coverCaption: string;
  /** HTML of each paragraph of In brief. */
  inBrief: string[];
  /** HTML of each key point. */
  keyPoints: string[];
}

/** Id of a source’s item in the list. */
export const sourceNoteId = (key: string): string => `ref-${key}`;
/** Id of a comment’s item in the list. */
export const commentNoteId = (label: string): string => `fn-${label}`;

/**
 * Short, because an essay has a hundred of them, each twice; with a capital, because no heading's id has one. What others
 * may link to is the note, whose id is made from the key.
 */
const markId = (number: number, use: number): string => (use === 1 ? `M${number}` : `M${number}-${use}`);

/** The notes of a text in order of their first mark: a note used again keeps its number. */
export class NoteSeries {
  readonly notes: Note[] = [];
  readonly #byId = new Map<string, Note>();

  /** Add a mark for a source. */
  cite({ key, ...cited }: CitedItem, section: string): Mark {
    return this.#mark({ kind: 'source', key, id: sourceNoteId(key), uses: [] }, cited, section);
  }

  /** Add a mark for a comment (`[^label]`). */
  comment(label: string, section: string): Mark {
    return this.#mark({ kind: 'comment', label, id: commentNoteId(label), uses: [] }, {}, section);
  }

  #mark(candidate: Note, cited: Omit<CitedItem, 'key'>, section: string): Mark {
    const note = this.#byId.get(candidate.id) ?? candidate;
    if (note === candidate) {
      this.#byId.set(note.id, note);
      this.notes.push(note);
    }
    const use: Use = {
      anchor: markId(this.numberOf(note), note.uses.length + 1),
      ...cited,
      section,
      passage: '',
    };
    note.uses.push(use);
    return { note, use };
  }

  /** Number of a note in the series, from 1. */
  numberOf(note: Note): number {
    return this.notes.indexOf(note) + 1;
  }
}
