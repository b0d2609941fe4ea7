import { stemmer } from 'stemmer';
import { isEastAsian } from '../names/fold.ts';
import { formSign, groupSign, synonymSign, tableSign } from './record.ts';
import { tokensOf } from './tokens.ts';

/** What the index holds of a record (pagefind.app/docs/api). */
export interface PassageData {
  url: string;
  content: string;
  meta: Record<string, string | undefined>;
}

/** A found record, ready to be ranked and shown. */
export interface Passage {
  url: string;
  /** Its own heading. */
  title: string;
  /** Title of the page it is part of. */
  page?: string;
  kind: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date?: string;
  /** What is shown of it. */
  text: string;
  /** Each the forms of one name in it, and its own headings. */
  groups: string[][];
  /** Words in it, each with those that readers take for it. */
  synonyms?: string[][];
  /** Tables in it: what leads to each, and its cells. */
  tables?: { caption: string; cells: string }[];
  /** What readers ask that it answers. */
  questions?: string[];
  /** All forms of the name it is about. */
  forms: string[];
}

/** Take a record apart into what is shown and what is only found. The shape is that of record.ts. */
export function readPassage({ url, content, meta }: PassageData): Passage {
  const [shown = ''] = content.split(groupSign + groupSign);
  const [text = '', ...groups] = shown.split(groupSign);
  const signOf = (group: string) => group.trimStart().charAt(0);
  const marked = (sign: string) =>
    groups.filter((group) => signOf(group) === sign).map((group) => formsIn(group.replace(sign, '')));
  const tables = marked(tableSign).map(([caption = '', cells = '']) => ({ caption, cells }));
  const { title = url, page, kind = '', date, asked = '', forms = '' } = meta;
  return {
    url,
    title,
    ...(page !== undefined && { page }),
    kind,
    ...(date !== undefined && { date }),
    text: text.trim(),
    groups: groups.filter((group) => ![synonymSign, tableSign].includes(signOf(group))).map(formsIn),
    synonyms: marked(synonymSign),
    ...(tables.length > 0 && { tables }),
    ...(asked && { questions: formsIn(asked) }),
    forms: [title, ...(forms ? formsIn(forms) : [])],
  };
}

const formsIn = (group: string): string[] => group.split(formSign).map((form) => form.trim());

/** A word of a passage as it is matched. */
export interface PlacedToken {
  token: string;
  start: number;
  end: number;
}

/** The words of a text as a query has them, with where they stand. A word with signs in it may be several. */
export function placedTokens(text: string): PlacedToken[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: written, index }) => pieces(written, index));
}

/** Cut a written word at its hyphens and slashes, as tokens are; a number keeps its points. */
function pieces(written: string, at: number): PlacedToken[] {
  return [...written.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,’'ʼ‘][\p{L}\p{M}\p{N}]+)*/gu)].map(
    ({ 0: piece, index }) => ({
      token: tokensOf(piece).join(''),
      start: at + index,
      end: at + index + piece.length,
    }),
  );
}

/** The part of a word that its endings leave (Porter 1980): `repatriation` and `repatriated` have the same. */
export const stem = (token: string): string => stemmer(token);

/** How a word of a passage answers a word of a query: whole, by its stem, as its beginning, or not at all. */
export function likeness(token: string, wanted: string): 'whole' | 'stem' | 'beginning' | undefined {
  if (token === wanted) return 'whole';
  if (isEastAsian(wanted)) return token.includes(wanted) ? 'whole' : undefined;
  if (sameStem(token, wanted)) return 'stem';
  return token.startsWith(wanted) ? 'beginning' : undefined;
}

/** Roughly what Pagefind takes for one word: `stopped` and `stop`, `barges` and `barge`, but no number for another. */
function sameStem(token: string, wanted: string): boolean {
  if (/\d/.test(wanted)) return false;
  if (stem(token) === stem(wanted)) return true;
  let shared = 0;
  while (shared < token.length && token[shared] === wanted[shared]) shared += 1;
  return shared >= 4 && [token, wanted].every((word) => endings.test(word.slice(shared)));
}

/** What is left of two forms of a word after their common beginning. */
const endings =
  /^(?:s|e|es|ed|er|ers|ing|ings|y|ies|ied|ly|ion|ions|ive|al|ally|ation|ations|[a-z]?(?:ed|ing|er|ers))?$/;

const wordsIn = ({
  text,
  title,
  page,
  kind,
  date,
  groups,
  synonyms = [],
  tables = [],
  questions = [],
  forms,
}: Passage): string[] => [
  ...new Set(
    tokensOf(
      [
        ...[text, title, page, kind, date, ...groups.flat(), ...synonyms.flat()],
        ...[...tables.map(({ cells }) => cells), ...questions, ...forms],
      ].join(' '),
    ),
  ),
];

/** The words of a query that are somewhere in a record. */
export function heldTerms(passage: Passage, terms: readonly string[]): string[] {
  const words = wordsIn(passage);
  return terms.filter((term) => words.some((word) => likeness(word, term) !== undefined));
}

/** True where each word of a query is somewhere in a record, and not only as the beginning of another. */
export function holdsWhole(passage: Passage, terms: readonly string[]): boolean {
  const words = wordsIn(passage);
  return terms.every((term) =>
    words.some((word) => !['beginning', undefined].includes(likeness(word, term))),
  );
}

/** True where each word of a query is somewhere in a record. Pagefind, when it has no such word, gives similar ones. */
export const holdsAll = (passage: Passage, terms: readonly string[]): boolean =>
  heldTerms(passage, terms).length === terms.length;

/** True where words stand side by side in a text. */
export function holds(text: string, phrase: readonly string[]): boolean {
  const tokens = placedTokens(text).map(({ token }) => token);
  return tokens.some((_, at) => phrase.every((word, step) => tokens[at + step] === word));
}

/** The words of a query that stand in a cell of a table. */
export const termsInCells = (cells: string, terms: readonly string[]): string[] => {
  const tokens = tokensOf(cells);
  return terms.filter((term) =>
    tokens.some((token) => ['whole', 'stem'].includes(likeness(token, term) ?? '')),
  );
};
