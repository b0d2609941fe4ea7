/*
 * An essay as the paged document reads it: a tree of few kinds of node, as JSON. Text reaches the typesetter as data and
 * never as its markup, so that no sign in it can mean anything.
 */

/** Words in a line, and what may stand among them. `note` prints the note at the foot; `again` means one printed before. */
export type Inline =
  | string
  | { kind: 'em' | 'strong' | 'sup' | 'sub' | 'code' | 'del'; of: Inline[] }
  | { kind: 'link'; to: string; of: Inline[] }
  | { kind: 'jump'; to: string; of: Inline[] }
  | { kind: 'language'; lang: string; of: Inline[] }
  | { kind: 'note'; id: string; number: number; of: Inline[] }
  | { kind: 'again'; id: string; number: number }
  | { kind: 'comma' | 'line' };

export interface Cell {
  of: Inline[];
  align: 'start' | 'center' | 'end';
}

/** A picture as a file beside the document. */
export interface PagedPicture {
  file: string;
  /** Its height for a width of 1. */
  shape: number;
  /** Its width in pixels, beyond which it would only blur; null for a drawing. */
  widest: number | null;
}

/** What stands one under the other. Ids are unique in the document. */
export type Block =
  | { kind: 'heading'; level: number; id: string; of: Inline[] }
  | { kind: 'paragraph'; of: Inline[]; look?: 'small' | 'finding' | 'label' }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'quote'; of: Block[] }
  | { kind: 'box'; title: Inline[]; of: Block[] }
  | ({ kind: 'picture'; alt: string } & PagedPicture)
  | { kind: 'figure'; id: string; of: Block[]; whole: boolean }
  | {
      kind: 'table';
      /** Of one that can be linked to, which has a caption. */
      id?: string;
      caption: Inline[];
      columns: number;
      /** How wide columns are to one another where they have to share the line; null where each has what it needs. */
      widths: number[] | null;
      head: Cell[][];
      rows: Cell[][];
    }
  | { kind: 'code'; text: string }
  | { kind: 'rule' };

/** An essay: what stands on its opening page, and its text. */
export interface PagedEssay {
  slug: string;
  language: string;
  kicker: string;
  title: string;
  /** Standfirst, byline, and what was retracted. */
  opening: { look: 'standfirst' | 'byline' | 'retracted'; of: Inline[] }[];
  cover: { file: string; alt: string; caption: Inline[] };
  blocks: Block[];
  /** Tables behind the figures, which would tear the text apart. */
  data: Block[];
  dataTitle: string;
}

/** A whole document. */
export interface PagedDocument {
  title: string;
  description: string;
  authors: string[];
  /** The day it was last changed, YYYY-MM-DD. */
  day: string;
  language: string;
  publication: string;
  /** Colours of the theme, as `#rrggbb`. */
  colours: { paper: string; ink: string; muted: string; accent: string; rule: string };
  /** The page before the essays of a series; one essay has none. */
  titlePage?: { kicker: string; standfirst: string; byline: Inline[]; cover: { file: string; alt: string } };
  essays: PagedEssay[];
}
