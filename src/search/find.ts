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
  const meant = await whatWasMeant(query, unknown, index);
  if (asked.hits.length > 0) return { ...answer, ...(meant && { meant: meant.text }) };
  if (meant) return { ...meant.found, query: meant.query, dropped: [], instead: meant.text };
  return (await relax(query, unknown, index)) ?? answer;
}

const plain = (words: string[]): Query => ({ phrases: [], words, all: words });

type Searched = Pick<Answer, 'hits' | 'first'>;

/** The records that hold every word and every phrase. */
async function searchAll(query: Query, index: SearchIndex): Promise<Searched> {
  const { words, phrases } = query;
  const searches = [words.join(' '), ...phrases.map((phrase) => `"${phrase.join(' ')}"`)].filter(Boolean);
  const [all = [], ...others] = await Promise.all(searches.map((search) => index.search(search)));
  const sets = others.map((hits) => new Set(hits.map(({ id }) => id)));
  const hits = all.filter(({ id }) => sets.every((set) => set.has(id)));
  const loaded = await load(hits.slice(0, pageSize));
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

/** The first guess that finds something. */
async function whatWasMeant(query: Query, unknown: ReadonlySet<string>, index: SearchIndex) {
  const guesses = query.all.length === 1 ? query.all.flatMap(withoutParticle) : [];
  const guessed = guess(query.all, (word) => unknown.has(word), await index.vocabulary());
  if (guessed !== undefined && !sameWords(tokensOf(guessed), query.all)) guesses.push(guessed);
  for (const text of guesses) {
    const meant = parseQuery(text);
    const found = await searchAll(meant, index);
    if (found.hits.length > 0) return { text, query: meant, found };
  }
  return undefined;
}

/**
 * Drop words until something is found: first those that nothing has, then phrases become words, then the commonest word
 * goes, since the rare ones say most.
 */
async function relax(
  query: Query,
  unknown: ReadonlySet<string>,
  index: SearchIndex,
): Promise<Answer | undefined> {
  let words = termsOf(query).filter((word) => !unknown.has(word));
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (await index.search(word)).length);
  // Whoever asks for three words and gets pages with one of them has been given something else.
  const fewest = Math.ceil(termsOf(query).length / 2);
  while (words.length >= fewest && words.length > 0) {
    const relaxed = plain(words);
    const found = await searchAll(relaxed, index);
    if (found.hits.length > 0) return { ...found, query: relaxed, dropped: droppedFrom(query, words) };
    const [commonest] = words.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    words = words.filter((word) => word !== commonest);
  }
  return undefined;
}

/** What was asked for and is not looked for any more. */
const droppedFrom = ({ words, phrases }: Query, kept: readonly string[]): string[] => [
  ...phrases.map((phrase) => `“${phrase.join(' ')}”`),
  ...words.filter((word) => !kept.includes(word)),
];
