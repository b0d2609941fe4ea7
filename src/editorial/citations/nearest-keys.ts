import { distance } from 'fastest-levenshtein';
import type { Fault } from '../../reading/problem.ts';

/** How many keys are offered for one nobody knows. */
const offered = 3;

/** The keys most like a name: of two equally like, the first by alphabet. */
export const nearestKeys = (name: string, keys: readonly string[]): string[] =>
  keys
    .map((key) => ({ key, away: distance(name.toLowerCase(), key) }))
    .sort((a, b) => a.away - b.away || (a.key < b.key ? -1 : 1))
    .slice(0, offered)
    .map(({ key }) => key);

/** The fault of a citation whose key is no source's name. */
export const unknownKey = (key: string, keys: readonly string[]): Fault & { field: string } => ({
  field: `@${key}`,
  message: 'no source has this key',
  hint:
    keys.length > 0
      ? `The nearest are ${nearestKeys(key, keys).join(', ')}; a new source is a file content/sources/${key}.yml`
      : `Write its record: content/sources/${key}.yml`,
});
