import { guess, sameWords, withoutParticle } from './correct.ts';
import { termsOf } from './matches.ts';
import { holdsAll, type Passage } from './passage.ts';
import { isEmpty, parseQuery, type Query } from './query.ts';
import { tokensOf } from './tokens.ts';

/** A record the index gives for some words. */
export interface Hit {
  id: string;
  /** The index's own; higher is better. */
  score: number;
  load: () => Promise<Passage>;
}

/** What is asked of an index. Pagefind's is pagefind.ts. */
export interface SearchIndex {
  /** The records that hold all the words, or the words side by side if they are in quotation marks; best first. */
  search: (words: string) => Promise<Hit[]>;
  /** See vocabulary.ts. */
  vocabulary: () => Promise<string[]>;
}

/** A record and how well the index thinks it answers: 1 for the best. */
export interface Candidate {
  id: string;
  score: number;
  passage: Passage;
}

/** The records that answer a query. */
export interface Answer {
  /** Best first as far as the index can tell. */
  hits: Hit[];
  /** The first of them, loaded. */
  first: Candidate[];
  /** The query they answer: another than asked where a word was dropped or mended. */
  query: Query;
  /** Words left out, because nothing has them beside the others. */
  dropped: string[];
  /** What was searched for instead, because nothing has what was asked. */
  instead?: string;
  /** What may have been meant. */
  meant?: string;
}

/** Results shown at first, and more at each further request. */
export const pageSize = 6;

/** Of a question more are looked at: the index ranks by words, and the passage that answers is seldom the one with most. */
export const firstCount = ({ isQuestion }: Pick<Query, 'isQuestion'>): number =>
  (isQuestion ? 2 : 1) * pageSize;

/** With fewer answers than this, somebody may have meant something else. */
const few = 3;

/** Answer a query: all of it, else mended, else in part. */
export async function find(text: string, index: SearchIndex): Promise<Answer> {
  const query = parseQuery(text);
  const asked = await searchAll(query, index);
  const answer = { ...asked, query, dropped: [] };
  if (isEmpty(query) || asked.hits.length >= few) return answer;

  const unknown = new Set<string>();
  for (const word of new Set(query.all))
    if ((await searchAll(plain([word]), index)).hits.length === 0) unknown.add(word);
  const meant = await whatWasMeant(text, query, unknown, index);
  if (asked.hits.length > 0) return { ...answer, ...(meant && { meant: meant.text }) };
  if (meant) return { ...meant.found, query: meant.query, dropped: [], instead: meant.text };
  return (await relax(query, unknown, index)) ?? answer;
}

const plain = (words: string[], isQuestion = false): Query => ({
  phrases: [],
  words,
  isQuestion,
  all: words,
});

type Searched = Pick<Answer, 'hits' | 'first'>;

/** The records that hold every word and every phrase. */
async function searchAll(query: Query, index: SearchIndex): Promise<Searched> {
  const { words, phrases } = query;
  const searches = [words.join(' '), ...phrases.map((phrase) => `"${phrase.join(' ')}"`)].filter(Boolean);
  const [all = [], ...others] = await Promise.all(searches.map((search) => index.search(search)));
  const sets = others.map((hits) => new Set(hits.map(({ id }) => id)));
  const hits = all.filter(({ id }) => sets.every((set) => set.has(id)));
  const loaded = await load(hits.slice(0, firstCount(query)));
  const first = loaded.filter(({ passage }) => holdsAll(passage, termsOf(query)));
  if (first.length === 0) return { hits: [], first };
  const wrong = new Set(loaded.filter((one) => !first.includes(one)).map(({ id }) => id));
  return { hits: hits.filter(({ id }) => !wrong.has(id)), first };
}

/** Load records, all at once. */
export async function load(hits: readonly Hit[]): Promise<Candidate[]> {
  const best = Math.max(...hits.map(({ score }) => score), Number.EPSILON);
  return Promise.all(
    hits.map(async ({ id, score, load: passage }) => ({ id, score: score / best, passage: await passage() })),
  );
}

/** A query whose hyphens part what the text may have in one: `MH-370` is `MH370`. */
const joined = (text: string): string[] =>
  /[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(text) ? [text.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, '')] : [];

/** The first guess that finds something. */
async function whatWasMeant(text: string, query: Query, unknown: ReadonlySet<string>, index: SearchIndex) {
  const guesses = query.all.length === 1 ? query.all.flatMap(withoutParticle) : joined(text);
  const guessed = guess(query.all, (word) => unknown.has(word), await index.vocabulary());
  if (guessed !== undefined && !sameWords(tokensOf(guessed), query.all)) guesses.push(guessed);
  for (const one of guesses) {
    const meant = parseQuery(one);
    const found = await searchAll(meant, index);
    if (found.hits.length > 0) return { text: one, query: meant, found };
  }
  return undefined;
}

/**
 * Answer a part of a query that nothing answers whole: the words that some record has together and that say most, the rare
 * ones more than the common (inverse document frequency, Spärck Jones 1972). Phrases become words.
 */
async function relax(
  query: Query,
  unknown: ReadonlySet<string>,
  index: SearchIndex,
): Promise<Answer | undefined> {
  const words = termsOf(query).filter((word) => !unknown.has(word));
  const answers = await Promise.all(words.map(async (word) => ({ word, hits: await index.search(word) })));
  const holding = new Map<string, { words: string[]; weight: number }>();
  const most = Math.max(1, ...answers.map(({ hits }) => hits.length));
  for (const { word, hits } of answers) {
    const weight = 1 + Math.log(most / Math.max(1, hits.length));
    for (const { id } of hits) {
      const held = holding.get(id) ?? { words: [], weight: 0 };
      holding.set(id, { words: [...held.words, word], weight: held.weight + weight });
    }
  }
  const sets = new Map<string, { words: string[]; weight: number }>();
  for (const held of holding.values()) sets.set(held.words.join(' '), held);
  // Whoever asks for three words and gets pages with one of them has been given something else.
  const fewest = Math.ceil(termsOf(query).length / 2);
  const best = [...sets.values()]
    .filter((held) => held.words.length >= fewest)
    .sort((a, b) => b.weight - a.weight);
  // Pagefind, when it has no such word, gives similar ones: the first set whose records truly hold it is taken.
  for (const held of best.slice(0, mostTries)) {
    const relaxed = plain(held.words, query.isQuestion);
    const found = await searchAll(relaxed, index);
    if (found.hits.length > 0) return { ...found, query: relaxed, dropped: droppedFrom(query, held.words) };
  }
  return undefined;
}

/** How many parts of a query are tried: each may load six records. */
const mostTries = 4;

/** What was asked for and is not looked for any more. */
const droppedFrom = ({ words, phrases }: Query, kept: readonly string[]): string[] => [
  ...phrases.map((phrase) => `“${phrase.join(' ')}”`),
  ...words.filter((word) => !kept.includes(word)),
];
