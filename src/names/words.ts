/** A word of a text and where it stands there. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼʻ][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text. An apostrophe between letters is part of a word: `L’Aquila`, `Mull’s`. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** A word without the ending of the possessive: `Mull’s` is a form of `Mull`. */
export const withoutPossessive = (word: string): string => word.replace(/['’]s$/u, '');

/** What stands between two words, with hyphens, dashes and line ends as one space, and apostrophes as nothing. */
export const separatorOf = (text: string, before: Word | undefined, after: Word): string =>
  text
    .slice(before?.end ?? 0, after.start)
    .replace(/['’‘ʼʻ]/g, '')
    .replace(/[\s\p{Pd}]+/gu, ' ');
