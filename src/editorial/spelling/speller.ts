import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { IdentifiedName } from '../../names/name-index.ts';
import { nameForms } from '../../names/name-forms.ts';
import type { SourceData } from '../../schemas/source.ts';

/** Knows words. */
export interface Speller {
  isKnown: (word: string) => boolean;
  /** Known words that are like one that is not, the likeliest first. */
  suggest: (word: string) => string[];
}

/** Words that are right though no dictionary has them. */
interface OwnWords {
  names: readonly IdentifiedName[];
  sources: ReadonlyMap<string, SourceData>;
  /** Words that the house keeps, with their capitals. */
  kept: readonly string[];
}

/**
 * A speller for British English, by the dictionary of cspell, that knows the publication's own words, too. It takes a
 * quarter of a second, and so is loaded only when it is asked for.
 */
export async function loadSpeller(own: OwnWords): Promise<Speller> {
  const { decodeTrie } = await import('cspell-trie-lib');
  const settings = createRequire(import.meta.url).resolve('@cspell/dict-en-gb-mit/cspell-ext.json');
  const dictionary = decodeTrie(gunzipSync(readFileSync(join(dirname(settings), 'en_GB.trie.gz'))));
  return spellerOf(
    (word) => dictionary.has(word),
    (word) =>
      dictionary.suggest(word, { numSuggestions: 3, changeLimit: 3, ignoreCase: true, includeTies: false }),
    ownWords(own),
  );
}

function ownWords({ names, sources, kept }: OwnWords): string[] {
  const ofNames = names.flatMap((name) => nameForms(name)).filter(({ standing }) => standing !== 'avoid');
  return [...ofNames.map(({ text }) => text), ...[...sources.values()].flatMap(stringsIn), ...kept].flatMap(
    (text) => wordsOf(text).map(({ word }) => word),
  );
}

/** What names a source: who wrote it, its title, where it came out. What it says is held against it elsewhere. */
function stringsIn(source: SourceData): string[] {
  const within = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(within)
        : [];
  return Object.entries(source).flatMap(([field, value]) => (field === 'says' ? [] : within(value)));
}

/** A speller from a dictionary and words besides. */
export function spellerOf(
  has: (word: string) => boolean,
  suggest: (word: string) => string[],
  besides: readonly string[],
): Speller {
  const own = new Set(besides.flatMap((word) => [plain(word), ...plain(word).split('-')]));
  // A capital is right where a sentence begins or a title stands; a small letter is wrong in a name.
  const isWord = (word: string) =>
    [word, word.toLowerCase()].some((form) => has(form) || own.has(form)) || isAbbreviation(word);
  const isKnown = (written: string) => {
    const word = plain(written);
    return (
      isWord(word) || (word.includes('-') && word.split('-').every((part) => part === '' || isWord(part)))
    );
  };
  return { isKnown, suggest: (word) => suggest(plain(word)).filter((other) => other !== word) };
}

/** With a straight apostrophe, and without the possessive. */
const plain = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/’/g, "'")
    .replace(/'s?$/, '')
    .replace(/^-+|-+$/g, '');

const isAbbreviation = (word: string): boolean => /^(\p{Lu}[\p{Lu}\p{N}&]*s?|\p{L})$/u.test(word);

/** The words of a text in Latin letters; what is joined to a digit, an address or a path is none. */
export function wordsOf(text: string): { word: string; start: number }[] {
  const pattern =
    /(?<![\p{L}\p{M}\p{N}@#/_.’'-])\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’-][\p{Script=Latin}\p{M}]+)*(?![\p{L}\p{M}\p{N}@_/]|[-.]\p{N}|\.\p{L})/gu;
  return [...text.matchAll(pattern)].map((match) => ({ word: match[0], start: match.index }));
}
