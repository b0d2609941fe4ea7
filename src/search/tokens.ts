import { fold } from '../names/fold.ts';

/** Points within a number or an abbreviation, and quotation marks within a word, make no word of their own. */
const inner = /(?<=\d)[.,](?=\d)|(?<=\b\p{L})\.(?=\p{L}\b)|[’']/gu;

const word = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text as the index and a query both have them: folded, hyphens and slashes parting words, numbers
 * without points. `Kim Jong-un’s` is `kim jong uns`, `$6.54bn` is `654bn`, `525,000` is `525000`, `D.P.R.K.` is `dprk`.
 */
export const tokensOf = (text: string): string[] => fold(text).replace(inner, '').match(word) ?? [];

/** Words so common that a query loses nothing without them; within quotation marks they count. */
const common = new Set(
  [
    'a an and are as at be but by for from had has have in into is it its of on or that the their they this to was were',
    'what when which who whose will with',
    // What questions are put with.
    'about any anybody anyone am been being can could did do does doing done ever get gets got how if many may me much my',
    'again because between come comes came else explain gave give given gives go goes going gone just keep kept let made',
    'never now please put said say says something tell tells thing things today told tried try use used went',
    'happen happened happens made make makes much take took one',
    'like not off onto out over through up',
    'after against all also before during each only other since until very while within without',
    'our really she should so some still than them then there these those us we whether why would you your he her him i',
  ]
    .join(' ')
    .split(' '),
);

/** Words that together only put the question: how long, in which year, the number of, in return. */
const asking =
  /\b(?:how (?:long|big|old)|wh(?:at|ich) (?:year|date)|(?:number|amount|size|length|year|date) of|in return|length$)(?= |$)/g;

/** The words of a query that say something; all of them where none does. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = [words.join(' ').replace(asking, '').split(' '), words]
    .map((some) => some.filter((one) => one !== '' && !common.has(one)))
    .find(({ length }) => length > 0);
  return telling ?? [...words];
}

const eastAsianRun = /[\p{Script=Han}]+|[\p{Script=Hangul}]+/gu;

/** Runs of hangul or hanzi: they stand together without spaces, or carry particles, so that words begin inside them. */
export const eastAsianRuns = (text: string): string[] => text.normalize('NFC').match(eastAsianRun) ?? [];
