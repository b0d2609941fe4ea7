import type { Answer } from './find.ts';

/** What the status line says of an answer. It is read aloud by screen readers when it changes. */
export function summary(
  query: string,
  { instead, dropped }: Pick<Answer, 'instead' | 'dropped'>,
  found: number,
  all = found,
): string {
  const counted = `${found < all ? `${found} of ${all}` : found} ${all === 1 ? 'result' : 'results'}`;
  if (instead !== undefined) return `Nothing found for “${query}”. ${counted} for “${instead}”`;
  if (dropped.length > 0)
    return `Nothing has all of “${query}”. ${counted} without ${dropped.map(inQuotes).join(' and ')}`;
  if (all === 0) return `Nothing found for “${query}”. Try fewer or other words.`;
  return `${counted} for “${query}”`;
}

const inQuotes = (words: string) => (words.startsWith('“') ? `the phrase ${words}` : `“${words}”`);
