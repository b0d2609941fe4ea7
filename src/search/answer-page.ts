import { type Answer, load, pageSize } from './find.ts';
import { holdsAll } from './passage.ts';
import { type Found, rank } from './rank.ts';
import { termsOf } from './matches.ts';

/** The first results of an answer, in a reader's order. */
export const firstResults = ({ first, query }: Answer): Found[] => rank(first, query);

/** Some more results, in the order of the hits; where that is by date, the first of them too. */
export async function resultsFrom({ hits, query }: Answer, from: number): Promise<Found[]> {
  const loaded = await load(hits.slice(from, from + pageSize));
  const places = new Map(loaded.map(({ id }, place) => [id, place]));
  return rank(
    loaded.filter(({ passage }) => holdsAll(passage, termsOf(query))),
    query,
  ).toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}
