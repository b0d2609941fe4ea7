import { tellingWords, tokensOf } from './tokens.ts';

/** A query taken apart. */
export interface Query {
  /** What has to stand together, word by word. */
  phrases: string[][];
  /** The other words that say something. */
  words: string[];
  /** Every word in order, those that say nothing too: the whole may be a title. */
  all: string[];
}

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/** Take apart what a reader typed. A quotation mark without its other half is none: it is still being typed. */
export function parseQuery(text: string): Query {
  const phrases = [...text.matchAll(quoted)]
    .map(([, phrase = '']) => tokensOf(phrase))
    .filter(({ length }) => length > 0);
  const rest = tokensOf(text.replace(quoted, ' '));
  const words = phrases.length > 0 && rest.length === 0 ? [] : tellingWords(rest);
  return { phrases, words: [...new Set(words)], all: tokensOf(text) };
}

/** True for a query that asks for nothing. */
export const isEmpty = ({ phrases, words }: Query): boolean => phrases.length === 0 && words.length === 0;
