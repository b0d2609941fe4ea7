import { guess, sameWords, withoutParticle } from './correct.ts';
import { balanced } from './balance.ts';
import { termsOf } from './matches.ts';
import { holds, holdsAll, holdsWhole, type Passage } from '../passage.ts';
import type { Hit, SearchIndex } from '../search-index.ts';
import { isEmpty, longestQuery, parseQuery, type Query } from './query.ts';
import { lookUp, mostWords, near } from './near.ts';
import { tokensOf } from '../tokens.ts';

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
  /** How much each word of the query says; all as much where nothing is known of it. */
  weights?: ReadonlyMap<string, number>;
  /** Words left out, because nothing has them beside the others. */
  dropped: string[];
  /** What was searched for instead, because nothing has what was asked. */
  instead?: string;
  /** What may have been meant. */
  meant?: string;
}

/** Results shown at first, and more at each further request. */
export const pageSize = 6;

/** How many are looked at: the index ranks by words, and the passage that answers is seldom the one with most. */
export const firstCount = ({ isQuestion }: Pick<Query, 'isQuestion'>): number => (isQuestion ? 14 : 9);

/** With fewer answers than this, somebody may have meant something else. */
const few = 3;

/** Answer a query: all of it, else mended, else in part; a question always by what comes nearest. */
export async function find(typed: string, index: SearchIndex): Promise<Answer> {
  const text = typed.slice(0, longestQuery);
  const query = parseQuery(text);
  if (isEmpty(query)) return { hits: [], first: [], query, dropped: [] };
  const [found, words] = await Promise.all([holding(query, index), lookUp(termsOf(query), index)]);
  // Asked for while the first records are on their way: on a slow line each round of requests is felt.
  const early = found.length < few ? doubtsAbout(query, index) : undefined;
  early?.catch(() => undefined);
  const asked = await looked(found, query);
  const weights = new Map([...words].map(([word, { weight }]) => [word, weight]));
  const answer = { ...asked, query, weights, dropped: [] };
  if (asked.hits.length >= few)
    return (query.isQuestion && query.phrases.length === 0 && (await near(query, words))) || answer;

  const { unknown, vocabulary } = await (early ?? doubtsAbout(query, index));
  for (const word of unknown) words.delete(word);
  const meant = await whatWasMeant(text, query, unknown, vocabulary, index);
  // Words of a name that stand here and there in a record are not that name.
  const isHeld = asked.first.some(({ passage }) =>
    meant && query.all.length > 1 && tokensOf(meant.text).length === query.all.length
      ? [passage.text, ...passage.forms].some((text) => holds(text, query.all))
      : holdsWhole(passage, termsOf(query)),
  );
  if (meant && !isHeld) return { ...meant.found, query: meant.query, dropped: [], instead: meant.text };
  const isFound = asked.hits.length > 0;
  const nearest = isFound && query.phrases.length > 0 ? undefined : await near(query, words, isFound);
  return { ...(nearest ?? answer), ...(meant && { meant: meant.text }) };
}

type Searched = Pick<Answer, 'hits' | 'first'>;

/** The records that hold every word and every phrase, as far as the index can tell. */
async function holding({ words, phrases }: Query, index: SearchIndex): Promise<Hit[]> {
  const searches = [words.join(' '), ...phrases.map((phrase) => `"${phrase.join(' ')}"`)].filter(Boolean);
  const [all = [], ...others] = await Promise.all(searches.map((search) => index.search(search)));
  const sets = others.map((hits) => new Set(hits.map(({ id }) => id)));
  return all.filter(({ id }) => sets.every((set) => set.has(id)));
}

/** The same, the first of them loaded and held against the words. */
async function looked(found: readonly Hit[], query: Query): Promise<Searched> {
  const hits = balanced(found, firstCount(query));
  const loaded = await load(hits.slice(0, firstCount(query)));
  const first = loaded.filter(({ passage }) => holdsAll(passage, termsOf(query)));
  if (first.length === 0) return { hits: [], first };
  const wrong = new Set(loaded.filter((one) => !first.includes(one)).map(({ id }) => id));
  return { hits: hits.filter(({ id }) => !wrong.has(id)), first };
}

const searchAll = async (query: Query, index: SearchIndex): Promise<Searched> =>
  looked(await holding(query, index), query);

/** Records of a word that are looked at before all others: seldom is the word not in the best of them. */
const probed = 2;

/** Whether the site has a word: Pagefind, when it has no such word, gives records of similar ones. */
async function isKnown(word: string, index: SearchIndex): Promise<boolean> {
  const hits = await index.search(word);
  const hasIt = async (some: readonly Hit[]) =>
    (await load(some)).some(({ passage }) => holdsAll(passage, [word]));
  return (await hasIt(hits.slice(0, probed))) || hasIt(hits.slice(probed, firstCount({ isQuestion: false })));
}

/** The words of a query that the site does not have, and what may have been meant. */
async function doubtsAbout({ all }: Query, index: SearchIndex) {
  const words = [...new Set(all.slice(0, mostWords))];
  const [vocabulary, ...known] = await Promise.all([
    index.vocabulary(),
    ...words.map((word) => isKnown(word, index)),
  ]);
  return { unknown: new Set(words.filter((_, at) => !known[at])), vocabulary };
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
async function whatWasMeant(
  text: string,
  query: Query,
  unknown: ReadonlySet<string>,
  vocabulary: readonly string[],
  index: SearchIndex,
) {
  // A word that is there needs no particle taken off: what begins like it would be offered in its place.
  const guesses = query.all.length === 1 ? [...unknown].flatMap(withoutParticle) : joined(text);
  const guessed = guess(query.all, (word) => unknown.has(word), vocabulary);
  if (guessed !== undefined && !sameWords(tokensOf(guessed), query.all)) guesses.push(guessed);
  for (const one of guesses) {
    const meant = parseQuery(one);
    const found = await searchAll(meant, index);
    if (found.hits.length > 0) return { text: one, query: meant, found };
  }
  return undefined;
}
