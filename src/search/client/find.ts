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
  const [asked, words] = await Promise.all([searchAll(query, index), lookUp(termsOf(query), index)]);
  const weights = new Map([...words].map(([word, { weight }]) => [word, weight]));
  const answer = { ...asked, query, weights, dropped: [] };
  if (asked.hits.length >= few)
    return (query.isQuestion && query.phrases.length === 0 && (await near(query, words))) || answer;

  const unknown = new Set<string>();
  for (const word of new Set(query.all.slice(0, mostWords)))
    if ((await searchAll(plain([word]), index)).hits.length === 0) unknown.add(word);
  for (const word of unknown) words.delete(word);
  const meant = await whatWasMeant(text, query, unknown, index);
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

const plain = (words: string[]): Query => ({ phrases: [], words, isQuestion: false, all: words });

type Searched = Pick<Answer, 'hits' | 'first'>;

/** The records that hold every word and every phrase. */
async function searchAll(query: Query, index: SearchIndex): Promise<Searched> {
  const { words, phrases } = query;
  const searches = [words.join(' '), ...phrases.map((phrase) => `"${phrase.join(' ')}"`)].filter(Boolean);
  const [all = [], ...others] = await Promise.all(searches.map((search) => index.search(search)));
  const sets = others.map((hits) => new Set(hits.map(({ id }) => id)));
  const hits = balanced(
    all.filter(({ id }) => sets.every((set) => set.has(id))),
    firstCount(query),
  );
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
  // A word that is there needs no particle taken off: what begins like it would be offered in its place.
  const guesses = query.all.length === 1 ? [...unknown].flatMap(withoutParticle) : joined(text);
  const guessed = guess(query.all, (word) => unknown.has(word), await index.vocabulary());
  if (guessed !== undefined && !sameWords(tokensOf(guessed), query.all)) guesses.push(guessed);
  for (const one of guesses) {
    const meant = parseQuery(one);
    const found = await searchAll(meant, index);
    if (found.hits.length > 0) return { text: one, query: meant, found };
  }
  return undefined;
}
