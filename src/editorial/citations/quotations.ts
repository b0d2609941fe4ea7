import { parseCitations } from '../../evidence/citation-syntax.ts';

/**
 * Words in quotation marks, and the sources that have to hold them. A run of three words or more in ‘single’ or “double”
 * marks is a quotation if a citation follows it in its paragraph; the citation that follows next is its own. Shorter runs
 * are terms or words held at arm’s length, and so are those that no citation follows.
 */
export interface Quotation {
  words: string;
  /** Where its words begin in the text. */
  offset: number;
  /** The keys of the citation that follows it. */
  keys: string[];
}

/** Fewer words than this are a term. */
export const fewestWords = 3;

// An apostrophe inside is followed by a letter; the closing mark is not.
const quoted = /‘((?:[^‘’“”\n]|’(?=\p{L})|\n(?!\s*\n))+)’(?!\p{L})|“((?:[^“”\n]|\n(?!\s*\n))+)”/gu;

/** The quotations of a text as it is written. */
export function quotationsIn(text: string): Quotation[] {
  return [...text.matchAll(quoted)].flatMap((match) => {
    const words = (match[1] ?? match[2] ?? '').trim();
    if (words.split(/\s+/).length < fewestWords) return [];
    const after = text.slice(match.index + match[0].length).split(/\n\s*\n/)[0] ?? '';
    const keys = firstCited(after);
    return keys.length === 0 ? [] : [{ words, offset: match.index + 1, keys }];
  });
}

/** The keys of the first citation of a text. */
function firstCited(text: string): string[] {
  const first = parseCitations(text).pieces.find((piece) => piece.type === 'citation');
  return first ? first.items.map(({ key }) => key) : [];
}

/** What is left of words when the ways of writing them are put aside: marks of quotation, dashes, brackets, dots, case. */
export const bareWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘“”"]/g, '')
    .replace(/[[\]()…]|\.{3}/g, ' ')
    .replace(/[\p{Pd}\s]+/gu, ' ')
    .replace(/[,.;:!?]+(?=\s|$)/g, '')
    .trim();

/** Whether words stand in a text, whole and in their order. */
export const holds = (text: string, words: string): boolean =>
  ` ${bareWords(text)} `.includes(` ${bareWords(words)} `);
