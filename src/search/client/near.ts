import { balanced } from './balance.ts';
import { type Answer, firstCount, load } from './find.ts';
import type { Hit, SearchIndex } from '../search-index.ts';
import { termsOf } from './matches.ts';
import { heldTerms } from '../passage.ts';
import type { Query } from './query.ts';

/** A word in the index: the records that have it, and how much it says. */
export interface Word {
  hits: readonly Hit[];
  /** Inverse document frequency (Spärck Jones 1972): the rarer, the more. */
  weight: number;
}

/** Look words up one by one. The index has loaded what this needs for a search of all of them. */
export async function lookUp(words: readonly string[], index: SearchIndex): Promise<Map<string, Word>> {
  const size = await index.size();
  return new Map(
    await Promise.all(
      words.slice(0, mostWords).map(async (word): Promise<[string, Word]> => {
        const hits = await index.search(word);
        return [word, { hits, weight: Math.min(Math.log(1 + size / Math.max(1, hits.length)), mostWeight) }];
      }),
    ),
  );
}

/** Words of a query that are looked up one by one. */
export const mostWords = 16;

/** What a word may weigh at most: one that stands in two records says no more than one that stands in ten. */
export const mostWeight = 4;

/** How much of what a question says a record has to hold, by the weight of its words; of other words it is half. */
const leastOfQuestion = 0.45;

/** And of other words half, or most where something has all: whoever asks for three has no use for one. */
const least = (words: number, isBeside: boolean) =>
  isBeside ? (words > 2 ? words * 0.6 : words) : words / 2;

/**
 * The records that hold most of what a query says, the rare words counting for more than the common. Phrases become words.
 *
 * @param words those of the query that the index has
 * @param isBeside whether the answer stands beside records that hold everything
 */
export async function near(
  query: Query,
  words: ReadonlyMap<string, Word>,
  isBeside = false,
): Promise<Answer | undefined> {
  const known = [...words.keys()];
  const weigh = (held: readonly string[]) =>
    held.reduce((sum, word) => sum + (words.get(word)?.weight ?? 0), 0);
  const all = weigh(known);
  const fewest = query.isQuestion ? 1 : least(termsOf(query).length, isBeside);
  const lightest = query.isQuestion ? leastOfQuestion * all : all / 2;
  const isEnough = (held: readonly string[]) => held.length >= fewest && weigh(held) >= lightest;
  const count = firstCount(query);
  const enough = gathered(words)
    .filter((hit) => isEnough(hit.words))
    .sort((a, b) => b.score - a.score);
  const hits = balanced(enough, count);
  // Pagefind, when it has no such word, gives similar ones: what was loaded is held against the words themselves.
  const loaded = await load(hits.slice(0, count));
  const first = loaded.filter(({ passage }) => isEnough(heldTerms(passage, known)));
  if (first.length === 0) return undefined;
  const wrong = new Set(loaded.filter((one) => !first.includes(one)).map(({ id }) => id));
  const held = new Set(first.flatMap(({ passage }) => heldTerms(passage, known)));
  return {
    hits: hits.filter(({ id }) => !wrong.has(id)),
    first,
    query: { ...query, phrases: [], words: known },
    weights: new Map([...words].map(([word, { weight }]) => [word, weight])),
    dropped: droppedFrom(query, held),
  };
}

/** Every record that has one of the words, with those it has; what a word brings is its weight, more in the records it fits best. */
function gathered(words: ReadonlyMap<string, Word>): (Hit & { words: string[] })[] {
  const byId = new Map<string, Hit & { words: string[] }>();
  for (const [word, { hits, weight }] of words) {
    const best = Math.max(...hits.slice(0, 1).map(({ score }) => score), Number.EPSILON);
    for (const hit of hits) {
      const known = byId.get(hit.id) ?? { ...hit, score: 0, words: [] };
      known.score += weight * (0.5 + 0.5 * Math.sqrt(Math.min(hit.score / best, 1)));
      known.words.push(word);
      byId.set(hit.id, known);
    }
  }
  return [...byId.values()];
}

/** What was asked for and is not looked for any more. */
const droppedFrom = ({ words, phrases }: Query, held: ReadonlySet<string>): string[] => [
  ...phrases.map((phrase) => `“${phrase.join(' ')}”`),
  ...words.filter((word) => !held.has(word)),
];
