import { CborReader } from './read-cbor.ts';
import { arrayHead, writeCbor } from './write-cbor.ts';

/** A part of an index: the records of some words, in order; as CBOR, as Pagefind reads it. */
export interface IndexPart {
  /** What its first word begins with and no word of an earlier part does; of the first part nothing. */
  start: string;
  /** With how often each word stands in a record. */
  light: Uint8Array;
  /** With where it stands. */
  whole: Uint8Array;
}

/** Words that begin alike by this many letters stay in one part if they can: whoever has typed so many is shown them all. */
const alike = 4;

/** A part is no smaller than this, in bytes before compression, however small the index. */
const smallest = 8_000;

/** Bytes before compression that it takes in the list to name one part more. */
const costOfPart = 8;

/**
 * Cut an index anew. A reader loads the list of all parts, and a part for each word of a question: parts as large as all their
 * names together make that the least.
 *
 * @param parts CBOR as Pagefind writes it
 * @throws CborError when it is not
 */
export function indexParts(parts: readonly Buffer[]): IndexPart[] {
  const words = parts.flatMap(wordsIn);
  const all = words.reduce((sum, { light }) => sum + light.length, 0);
  const enough = Math.max(smallest, Math.sqrt(all * costOfPart));
  const groups: Word[][] = [];
  let size = Infinity;
  for (const [at, word] of words.entries()) {
    const shared = sharedStart(words[at - 1]?.text ?? '', word.text);
    if (size >= (shared < alike ? enough : enough * 3)) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.light.length;
  }
  return groups.map((group, at) => ({
    start: at === 0 ? '' : startOf(group[0]?.text ?? '', groups[at - 1]?.at(-1)?.text ?? ''),
    light: partOf(group.map(({ light }) => light)),
    whole: partOf(group.map(({ whole }) => whole)),
  }));
}

const partOf = (words: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([arrayHead(1), arrayHead(words.length), ...words]);

interface Word extends Pick<IndexPart, 'light' | 'whole'> {
  text: string;
}

function wordsIn(part: Buffer): Word[] {
  const reader = new CborReader(part);
  const [words] = reader.tuple(() =>
    reader.array(() => {
      const from = reader.at;
      reader.skip();
      return part.subarray(from, reader.at);
    }),
  );
  return words.map((whole) => ({ whole, ...withoutPlaces(whole) }));
}

/** The records of a word, and of its forms with accents, without where it stands in them. */
function withoutPlaces(word: Buffer): Omit<Word, 'whole'> {
  const reader = new CborReader(word);
  const numbers = () => reader.array(() => reader.integer());
  const records = (from: number) =>
    reader
      .array(() => reader.tuple(() => reader.number(), numbers, numbers))
      .map(([at, places, fields]) => [at, countOnly(places, from), fieldsOnly(fields)]);
  let text = '';
  const read = reader.tuple(
    () => (text = reader.text()),
    () => records(firstPlace(text)),
    () =>
      reader.array(() => {
        let form = '';
        return reader.tuple(
          () => (form = reader.text()),
          () => records(firstPlace(form)),
        );
      }),
  );
  return { text, light: writeCbor(read) };
}

/**
 * As many places one after another, the first of them counted from the beginning again behind each change of weight, which is
 * below zero. Pagefind takes two words of a query in one place for one: each word has places of its own, as far as can be.
 */
function countOnly(places: readonly number[], from: number): number[] {
  let count = 0;
  let isFirst = true;
  return places.map((place) => {
    if (place < 0) {
      isFirst = true;
      return place;
    }
    const given = isFirst ? from + count : 1;
    isFirst = false;
    count += 1;
    return given;
  });
}

/** The fields that a word is in, which are below zero, each with one place. */
const fieldsOnly = (places: readonly number[]): number[] =>
  places.flatMap((place) => (place < 0 ? [place, 0] : []));

/**
 * Where the places of a word begin that are not said: three bytes of CBOR, the same in all records of it. Words that begin alike
 * share them: `export-led` is in the index as itself and as `export`, and is one word.
 */
const firstPlace = (word: string): number =>
  [...word].slice(0, alike).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 60_000, 7) +
  300;

/** Letters that two words begin with alike. */
function sharedStart(before: string, word: string): number {
  const letters = [...word];
  const at = [...before].findIndex((letter, place) => letter !== letters[place]);
  return at < 0 ? [...before].length : at;
}

/** The shortest beginning of a word that an earlier one does not have. */
const startOf = (word: string, before: string): string =>
  [...word].slice(0, sharedStart(before, word) + 1).join('');
