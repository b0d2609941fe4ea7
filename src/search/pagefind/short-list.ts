import { idPrefix, lightPart, signature, wholePart } from './format.ts';
import { writeCbor, type Written } from './write-cbor.ts';

/**
 * The list of all records and of the parts of the index, as this site sends it. Pagefind’s own has for each record a hash and a
 * count, some five bytes that no compression can shorten, and every reader loads it; this has two letters, which come to half a
 * byte. The browser writes Pagefind’s out of it.
 */
export interface ShortList {
  /** The version of Pagefind that made the index. */
  version: string;
  /** What tells the names of its files from those of any other index. */
  sign: string;
  /** The sort of each record: see record.ts. */
  sorts: string;
  /** How long each record is: see lengthSign. */
  lengths: string;
  step: number;
  /** Where each part of the index begins: no word of an earlier part is as high. The first has all that is lower. */
  starts: string[];
  /** Names of what records have beside their text. */
  fields: string[];
}

const firstSign = 48;

/** By how much lengths are told apart that have letters of their own: the longer the list, the less ranking misses it. */
export const stepFor = (records: number): number => 1 + Math.min(Math.max(records / 100_000, 0.02), 0.5);

/** About how many words a record has, as a letter. */
export const lengthSign = (words: number, step: number): string =>
  String.fromCharCode(firstSign + Math.round(Math.log(Math.max(words, 1)) / Math.log(step)));

const lengthOf = (sign: string, step: number): number => Math.round(step ** (sign.charCodeAt(0) - firstSign));

const place = (number: number): string => number.toString(36);

/** The id of a record: the letter of its sort, and its place in the list. */
export const recordId = ({ sign, sorts }: Pick<ShortList, 'sign' | 'sorts'>, at: number): string =>
  `${idPrefix}${sorts.charAt(at)}${sign}${place(at)}`;

/** What a part of the index is called: one that knows how often words stand in a record, or one that knows where. */
export const partId = ({ sign }: Pick<ShortList, 'sign'>, at: number, isWhole = false): string =>
  `${idPrefix}${isWhole ? wholePart : lightPart}${sign}${place(at)}`;

/**
 * Before a word it asks for the part of it that knows where it stands. A letter of nobody’s, higher than all others: Pagefind
 * looks a word up by where it stands in the order of words.
 */
export const wholeSign = '\u{10fffd}';

/** Higher than any letter of a word. */
const end = '\u{10fffc}';

/** The highest word that is lower than a text. */
function below(text: string): string {
  const letters = [...text];
  const last = letters.pop() ?? end;
  return `${letters.join('')}${String.fromCodePoint((last.codePointAt(0) ?? 1) - 1)}${end}`;
}

/** The list as Pagefind reads it, out of that which came. */
export function pagefindList(came: Uint8Array): Uint8Array<ArrayBuffer> {
  const list = JSON.parse(new TextDecoder().decode(came.subarray(signature.length))) as ShortList;
  const { version, sorts, lengths, step, starts, fields } = list;
  const records = [...sorts].map((_, at): Written => [
    recordId(list, at),
    lengthOf(lengths.charAt(at), step),
    '',
  ]);
  const parts = ['', wholeSign].flatMap((before) =>
    starts.map((start, at): Written => {
      const last = below(starts[at + 1] ?? end);
      return [before + start, before + last, partId(list, at, before === wholeSign)];
    }),
  );
  return writeCbor([version, records, parts, [], [], fields], signature);
}
