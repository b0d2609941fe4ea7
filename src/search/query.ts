import { tellingWords, tokensOf } from './tokens.ts';

/** A query taken apart. */
export interface Query {
  /** What has to stand together, word by word. */
  phrases: string[][];
  /** The other words that say something. */
  words: string[];
  /** True for a question in plain words: the passage that answers it is wanted, and not a page that has its words. */
  isQuestion: boolean;
  /** Every word in order, those that say nothing too: the whole may be a title. */
  all: string[];
}

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/** What questions begin with. */
const asks = new Set(
  'are can could did do does has have how is should was were what when where which who whose why will would'.split(
    ' ',
  ),
);

/** Take apart what a reader typed. A quotation mark without its other half is none: it is still being typed. */
export function parseQuery(text: string): Query {
  const phrases = [...text.matchAll(quoted)]
    .map(([, phrase = '']) => tokensOf(phrase))
    .filter(({ length }) => length > 0);
  const rest = tokensOf(text.replace(quoted, ' '));
  const words = phrases.length > 0 && rest.length === 0 ? [] : tellingWords(rest);
  const all = tokensOf(text);
  return { phrases, words: [...new Set(words)], isQuestion: asks.has(all[0] ?? '') && all.length > 2, all };
}

/** True for a query that asks for nothing. */
export const isEmpty = ({ phrases, words }: Query): boolean => phrases.length === 0 && words.length === 0;
