import type { Match } from './matches.ts';

/** Characters a word within which words stand together: side by side, in a sentence, in a paragraph; and what that is worth. */
const stretches = [
  { length: 8, worth: 1 },
  { length: 24, worth: 0.8 },
  { length: 60, worth: 0.6 },
  { length: 150, worth: 0.35 },
] as const;

/** What a synonym counts for beside the word itself. */
const asSynonym = 0.6;

/**
 * How near each other the words of a query stand at best: 1 where all are side by side, less for those that are farther
 * apart and for those that are missing.
 *
 * @param matches in the order of the text
 * @param weights how much each word says, by its place in the query
 */
export function nearness(matches: readonly Match[], weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return Math.max(
    0,
    ...stretches.map(
      ({ length, worth }) => (worth * heaviest(matches, weights, length * weights.length)) / all,
    ),
  );
}

/** The greatest weight of different words within so many characters. */
function heaviest(matches: readonly Match[], weights: readonly number[], length: number): number {
  let best = 0;
  let from = 0;
  const inside: Match[] = [];
  for (const match of matches) {
    inside.push(match);
    while (from < inside.length - 1 && (inside[from]?.start ?? 0) < match.end - length) from += 1;
    const held = new Map<number, number>();
    for (const { term, whole } of inside.slice(from))
      held.set(term, Math.max(held.get(term) ?? 0, (weights[term] ?? 0) * (whole ? 1 : asSynonym)));
    best = Math.max(
      best,
      [...held.values()].reduce((sum, weight) => sum + weight, 0),
    );
  }
  return best;
}
