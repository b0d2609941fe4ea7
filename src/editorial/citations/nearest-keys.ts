import { distance } from 'fastest-levenshtein';
import type { Fault } from '../../reading/problem.ts';
import { slugFault, slugOf } from '../../records/slug.ts';

/** How many keys are offered for one nobody knows. */
const offered = 3;

/** The keys most like a name: of two equally like, the first by alphabet. */
export const nearestKeys = (name: string, keys: readonly string[]): string[] =>
  keys
    .map((key) => ({ key, away: distance(name.toLowerCase(), key) }))
    .sort((a, b) => a.away - b.away || (a.key < b.key ? -1 : 1))
    .slice(0, offered)
    .map(({ key }) => key);

/**
 * The fault of a citation whose key is no source's name.
 *
 * @param narrative true for `@key` in the sentence, which may be meant as a handle
 */
export function unknownKey(
  key: string,
  keys: readonly string[],
  narrative = false,
): Fault & { field: string } {
  const name = slugFault(key) ? slugOf(key) : key;
  const record = name === '' ? 'content/sources/<key>.yml' : `content/sources/${name}.yml`;
  const file = name === key ? record : `${record}, cited as @${name || '<key>'}`;
  const hint =
    keys.length > 0
      ? `The nearest are ${nearestKeys(key, keys).join(', ')}; a new source is a file ${file}`
      : `Write its record: ${file}`;
  return {
    field: `@${key}`,
    message: 'no source has this key',
    hint: narrative ? `${hint}. If it is a name and no source, write \\@${key}` : hint,
  };
}
