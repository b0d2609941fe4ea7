import { distance } from 'fastest-levenshtein';
import type { Fault } from './problem.ts';

/** Names longer than this list are sorted by likeness, since only the first of them are printed. */
const longList = 20;

const comparable = (name: string) => name.toLowerCase().replace(/[\s_]+/g, '-');

/**
 * The known name closest to the one found, if it is close: at most half of its letters differ. Case, spaces and
 * underscores do not count.
 */
export function nearest(found: string, known: readonly string[]): string | undefined {
  const [closest] = byLikeness(found, known);
  if (closest === undefined) return undefined;
  const longest = Math.max(found.length, closest.length);
  return distance(comparable(found), comparable(closest)) <= longest / 2 ? closest : undefined;
}

function byLikeness(found: string, known: readonly string[]): string[] {
  const wanted = comparable(found);
  return known
    .map((name) => ({ name, away: distance(wanted, comparable(name)) }))
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

/** The question that ends a message about a name nobody knows. */
export function didYouMean(found: string, known: readonly string[]): string | undefined {
  const closest = nearest(found, known);
  return closest === undefined ? undefined : `Did you mean "${closest}"?`;
}

/** The known names, and the one that was probably meant. */
export function choices(found: string, known: readonly string[]): Pick<Fault, 'allowed' | 'hint'> {
  const names = [...known].sort();
  return {
    allowed: names.length > longList ? byLikeness(found, names) : names,
    hint: didYouMean(found, names),
  };
}
