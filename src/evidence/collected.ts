import type { FootnoteDefinition, Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { CitationFault, KeyMention, Mark, Note } from './model.ts';

/** A group of marks at one place of the text, in place of `[@a; @b]` or `[^note]`. */
export interface CitationNode {
  type: 'citation';
  marks: Mark[];
  position?: undefined;
  data?: { hName?: string; hProperties?: object; hChildren?: object[] };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
  }
  interface RootContentMap {
    citation: CitationNode;
  }
}

/** Words and marks that stand outside the text’s own tree: an attribute of a component or a field of the front matter. */
export type Words = PhrasingContent[];

/** A text outside the body that may cite, such as a key point. It stands before the body on the page. */
export interface LeadText {
  value: string;
  /** What its section is called where passages are quoted. */
  section: string;
}

export interface Collected {
  notes: Note[];
  numberOf: (note: Note) => number;
  /** The texts of the author’s comments, by label; they are no longer in the tree. */
  comments: ReadonlyMap<string, FootnoteDefinition>;
  /** Attributes that may cite, with their marks. */
  attributes: { attribute: MdxJsxAttribute; words: Words }[];
  /** The lead texts with their marks, in the order they were given. */
  leads: Words[];
  mentions: KeyMention[];
  faults: CitationFault[];
}

export interface CollectOptions {
  /** The file the tree was parsed from, to tell `\@` from `@`. */
  source?: string;
  leads?: readonly LeadText[];
  /** How the words of lead texts and attributes are read; as plain text, if it is left out. */
  read?: (value: string) => Paragraph[];
  /** Who a sentence says wrote a source: `@chen-jian-1994` prints "Chen". */
  nameOf?: (key: string) => string;
}
