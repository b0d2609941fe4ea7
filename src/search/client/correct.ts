import { stem } from '../passage.ts';
import { tokensOf } from '../tokens.ts';
import { editDistance } from './edit-distance.ts';

/** Letters that may be wrong in a word or name of this length: one in five, and in a short one the first at most. */
const mostErrors = (length: number) =>
  Math.floor(length / 5) + (length >= 8 ? 1 : 0) || (length >= 4 ? 1 : 0);

/** Words in hangul carry particles: 김정은이 is 김정은 as a subject. The word without one or two syllables at its end. */
export const withoutParticle = (word: string): string[] =>
  /^\p{Script=Hangul}{3,}$/u.test(word)
    ? [1, 2].map((cut) => word.slice(0, -cut)).filter((rest) => rest.length > 1)
    : [];

/**
 * What may have been meant instead of a query that found nothing or little: a name or title as a whole, or the query
 * with its unknown words exchanged. Numbers are never guessed.
 *
 * @param words the words of the query, in order
 * @param isUnknown whether the site has no such word
 * @param vocabulary see build/vocabulary.ts: of two guesses equally near the first is taken
 */
export function guess(
  words: readonly string[],
  isUnknown: (word: string) => boolean,
  vocabulary: readonly string[],
): string | undefined {
  const asked = words.join(' ');
  const known = vocabulary.map((phrase) => ({ phrase, tokens: tokensOf(phrase) }));
  const wholes = known.filter(({ tokens }) => numbersOf(tokens) === numbersOf(words));
  const whole = nearest(
    asked,
    wholes.map(({ phrase, tokens }) => ({ phrase, key: tokens.join(' ') })),
  );
  if (whole !== undefined) return whole;
  const single = [...new Set(known.flatMap(({ tokens }) => tokens))].map((token) => ({
    phrase: token,
    key: token,
  }));
  const exchanged = words.map((word) =>
    isUnknown(word) && !/\d/.test(word) ? (nearest(word, single) ?? word) : word,
  );
  return exchanged.every((word, at) => word === words[at]) ? undefined : exchanged.join(' ');
}

const numbersOf = (words: readonly string[]) => words.filter((word) => /\d/.test(word)).join(' ');

function nearest(wanted: string, known: readonly { phrase: string; key: string }[]): string | undefined {
  const most = mostErrors(wanted.length);
  let best: { phrase: string; errors: number } | undefined;
  for (const { phrase, key } of known) {
    if (Math.abs(key.length - wanted.length) > most) continue;
    const errors = errorsBetween(wanted, key);
    if (errors > 0 && errors <= most && errors < (best?.errors ?? Infinity)) best = { phrase, errors };
  }
  return best?.phrase;
}

/** Two letters that changed places are one error; another first letter is two, since few people mistype it. */
function errorsBetween(a: string, b: string): number {
  const errors = editDistance(a, b);
  const swapped = errors === 2 && a.length === b.length && [...a].sort().join() === [...b].sort().join();
  return (swapped ? 1 : errors) + (a[0] === b[0] ? 0 : 1);
}

/** True where two queries differ only by endings. */
export const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.map(stem).join(' ') === b.map(stem).join(' ');
