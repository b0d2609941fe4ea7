import { type Facet, facets, type SearchRecord } from './record.ts';

/** What is known of a record: its id in the index, its day, and for each facet the places of its values. */
export type FacetEntry = [id: string, date: string, ...values: number[][]];

/**
 * Everything an answer can be narrowed and sorted by. One small file, loaded when a reader first asks to narrow or sort:
 * Pagefind's own sort keys would lengthen every first search, and its filters know nothing of phrases beside words.
 */
export interface FacetIndex {
  /** The values of each facet, in the order a reader should see them. */
  values: Record<Facet, string[]>;
  entries: FacetEntry[];
}

/** A record in the index: Pagefind's id of it and its address. */
export interface Fragment {
  id: string;
  url: string;
}

/** Put together what is known of each record. */
export function facetIndexOf(records: readonly SearchRecord[], fragments: readonly Fragment[]): FacetIndex {
  const ids = new Map(fragments.map(({ id, url }) => [url, id]));
  const values = Object.fromEntries(
    facets.map((facet) => [facet, valuesOf(records, facet)]),
  ) as FacetIndex['values'];
  const entries = records.flatMap(({ url, date = '', filters }): FacetEntry[] => {
    const id = ids.get(url);
    if (id === undefined) return [];
    return [
      [
        id,
        date,
        ...facets.map((facet) => (filters[facet] ?? []).map((value) => values[facet].indexOf(value))),
      ],
    ];
  });
  return { values, entries };
}

/** Years from the last to the first; everything else by how much there is of it. */
function valuesOf(records: readonly SearchRecord[], facet: Facet): string[] {
  const counts = new Map<string, number>();
  for (const { filters } of records)
    for (const value of filters[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  const byName = (a: string, b: string) => (a < b ? -1 : 1);
  if (facet === 'year') return [...counts.keys()].sort(byName).reverse();
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || byName(a, b));
}

/** What a reader has chosen: at most one value of each facet. */
export type Choice = Partial<Record<Facet, string>>;

/** A choice with another value of a facet, or none. */
export function chosen(choice: Choice, facet: Facet, value: string | undefined): Choice {
  const others = Object.entries(choice).filter(([name]) => name !== facet);
  return Object.fromEntries(value === undefined ? others : [...others, [facet, value]]) as Choice;
}

/** The records, by id, that a choice lets through. */
export function idsWithin({ values, entries }: FacetIndex, choice: Choice): Set<string> {
  const wanted = facets.flatMap((facet, place) => {
    const value = choice[facet];
    return value === undefined ? [] : [{ place, at: values[facet].indexOf(value) }];
  });
  const fits = ([, , ...all]: FacetEntry) => wanted.every(({ place, at }) => all[place]?.includes(at));
  return new Set(entries.filter(fits).map(([id]) => id));
}

/** How many of these records each value of a facet would leave, were it chosen beside the rest of the choice. */
export function countsOf(
  facetIndex: FacetIndex,
  facet: Facet,
  ids: ReadonlySet<string>,
  choice: Choice,
): Map<string, number> {
  const within = idsWithin(facetIndex, chosen(choice, facet, undefined));
  const place = facets.indexOf(facet);
  const counts = new Map<string, number>();
  for (const [id, , ...all] of facetIndex.entries) {
    if (!ids.has(id) || !within.has(id)) continue;
    for (const at of all[place] ?? []) {
      const value = facetIndex.values[facet][at];
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return new Map(
    facetIndex.values[facet].flatMap((value) => (counts.has(value) ? [[value, counts.get(value) ?? 0]] : [])),
  );
}

/** Ids from the newest to the oldest; what has no date comes last, in the order it had. */
export function newestFirst({ entries }: FacetIndex, ids: readonly string[]): string[] {
  const dates = new Map(entries.map(([id, date]) => [id, date]));
  const dateOf = (id: string) => dates.get(id) ?? '';
  return [...ids].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
}
