import type { Hit } from '../search-index.ts';
import type { Sort } from '../record.ts';

/** Of the records that are loaded first, how many of each sort there should be room for, if there are so many. */
const room: Readonly<Record<Sort, number>> = {
  passage: 0.5,
  name: 0.2,
  table: 0.1,
  source: 0.1,
  figure: 0.1,
  other: 0.1,
};

/**
 * The same records, with room among the first for each sort: the index alone would fill them with sources, which have a
 * title of many words each, and the passage that says most about a theme would not be looked at.
 *
 * @param hits best first
 * @param count how many are going to be looked at
 */
export function balanced(hits: readonly Hit[], count: number): Hit[] {
  if (hits.length <= count) return [...hits];
  const left = new Map(Object.entries(room).map(([sort, share]) => [sort, Math.ceil(share * count)]));
  const chosen = new Set<Hit>();
  for (const hit of hits) {
    const free = left.get(hit.sort) ?? 0;
    if (free === 0 || chosen.size === count) continue;
    left.set(hit.sort, free - 1);
    chosen.add(hit);
  }
  for (const hit of hits) if (chosen.size < count) chosen.add(hit);
  return [...hits.filter((hit) => chosen.has(hit)), ...hits.filter((hit) => !chosen.has(hit))];
}
