import { datesIn } from './dates-in-queries.ts';
import { tellingWords, tokensOf } from '../tokens.ts';

/** A query taken apart. */
export interface Query {
  /** What has to stand together, word by word: what is in quotation marks, and dates. */
  phrases: string[][];
  /** The other words that say something. */
  words: string[];
  /** True for a question in plain words: the passage that answers it is wanted, and not a page that has its words. */
  isQuestion: boolean;
  /** What is asked after where somebody asks who or what it is: `what is THAAD` asks after `thaad`. */
  subject?: string;
  /** True for a question after a count. */
  asksCount?: boolean;
  /** True where a table is wanted: `trade by year`, `list of summits`. */
  wantsTable?: boolean;
  /** Every word in order, those that say nothing too: the whole may be a title. */
  all: string[];
}

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/** What questions begin with. */
const asks = new Set(
  'are can could did do does has have how is should was were what when where which who whose will would'.split(
    ' ',
  ),
);

const asksWhatIs = /^(?:what|who|where)s? (?:is |are |was |were )?(?:the |an? )?(?=\S)/;

/** What tables are called, and how their rows are. */
const tableWords =
  /\b(?:tables?|data|dataset|lists?|chart|figures|statistics|by year|(?:per|each|every) year|yearly|annual)\b/;

/** Characters of a query that are looked at: longer ones are pasted by mistake. */
export const longestQuery = 300;

/** Take apart what a reader typed. A quotation mark without its other half is none: it is still being typed. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, longestQuery);
  const inQuotes = [...text.matchAll(quoted)].map(([, phrase = '']) => tokensOf(phrase));
  const { dates, rest } = datesIn(text.replace(quoted, ' '));
  const phrases = [...inQuotes.filter(({ length }) => length > 0), ...dates];
  const others = tokensOf(rest);
  const words = phrases.length > 0 ? tellingOf(others) : tellingWords(others);
  const all = tokensOf(text);
  const asked = all.join(' ');
  const subject = asksWhatIs.test(asked) ? asked.replace(asksWhatIs, '') : undefined;
  return {
    phrases,
    words: [...new Set(words)],
    isQuestion: asks.has(all[0] ?? '') && all.length > 2,
    ...(subject && { subject }),
    ...(/^how many /.test(asked) && { asksCount: true }),
    ...(tableWords.test(asked) && { wantsTable: true }),
    all,
  };
}

/** Beside a phrase words that say nothing are none. */
const tellingOf = (words: readonly string[]) => (words.length > 0 ? tellingWords(words) : []);

/** True for a query that asks for nothing. */
export const isEmpty = ({ phrases, words }: Query): boolean => phrases.length === 0 && words.length === 0;
