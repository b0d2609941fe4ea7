/*
 * How like two paragraphs are: by the pairs of words that stand side by side in them (shingles of two). A paragraph that
 * lost a sentence, or got another, keeps most of its pairs; two paragraphs of one essay share next to none. Han characters
 * count as a word each: nothing parts the words there.
 */

const word = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;

/** The pairs of neighbouring words of a text; of a single word, the word. */
export function shingles(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().normalize('NFC').match(word) ?? [];
  if (words.length === 1) return new Set(words);
  return new Set(words.slice(1).map((next, index) => `${words[index]} ${next}`));
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
};

/** Jaccard’s index: what two sets share, out of all that is in either. From 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** How much of the first set is in the second, from 0 to 1. */
export const containment = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number =>
  part.size === 0 ? 0 : shared(part, whole) / part.size;
