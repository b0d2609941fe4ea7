import { type FacetIndex, idsWithin, newestFirst } from '../facet-index.ts';
import { type Answer, firstCount, load, pageSize } from './find.ts';
import type { Hit } from '../search-index.ts';
import { termsOf } from './matches.ts';
import { holdsAll } from '../passage.ts';
import { type Found, rank } from './rank.ts';
import type { Setting } from './narrowing.ts';

/** An answer as it is to be shown: narrowed, in order, with its first results. */
export interface Shown {
  answer: Answer;
  /** All that are left after narrowing. */
  hits: Hit[];
  /** How many were looked at for results so far. */
  seen: number;
  results: Found[];
}

/** The first results of an answer, in a reader's order, or the newest of it; narrowed as chosen. */
export async function arrange(
  answer: Answer,
  { choice, byDate }: Setting,
  facetIndex: FacetIndex | undefined,
): Promise<Shown> {
  if (!facetIndex)
    return {
      answer,
      hits: answer.hits,
      seen: firstCount(answer.query),
      results: rank(answer.first, answer.query, answer.weights),
    };
  const within = idsWithin(facetIndex, choice);
  const kept = answer.hits.filter(({ id }) => within.has(id));
  const byId = new Map(kept.map((hit) => [hit.id, hit]));
  const hits = byDate ? newestFirst(facetIndex, [...byId.keys()]).flatMap((id) => byId.get(id) ?? []) : kept;
  const seen = firstCount(answer.query);
  const ranked = rank(await load(hits.slice(0, seen)), answer.query, answer.weights);
  return { answer, hits, seen, results: byDate ? inOrder(ranked, hits) : ranked };
}

/** Some more results, in the order of the index or of time. */
export async function moreOf({ answer, hits, seen, results }: Shown): Promise<Shown> {
  const loaded = await load(hits.slice(seen, seen + pageSize));
  const holding = loaded.filter(({ passage }) => answer.weights ?? holdsAll(passage, termsOf(answer.query)));
  const more = inOrder(rank(holding, answer.query, answer.weights), hits);
  return { answer, hits, seen: seen + pageSize, results: [...results, ...more] };
}

function inOrder(found: readonly Found[], hits: readonly Hit[]): Found[] {
  const places = new Map(hits.map(({ id }, place) => [id, place]));
  return found.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}
