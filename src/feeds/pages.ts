import { archiveCount, pageSize } from '../addresses/feed-archives.ts';

/**
 * The items of a feed or of one of its archives: no item is in neither.
 *
 * @param items newest first
 * @param archive its number, from 1, the oldest; the feed itself if left out
 */
export function pagesOf<T>(
  items: readonly T[],
  archive?: number,
  size: number = pageSize,
): { entries: readonly T[]; archives: number } {
  const archives = archiveCount(items.length, size);
  if (archive === undefined) return { entries: items.slice(0, size), archives };
  const end = items.length - (archive - 1) * size;
  return { entries: items.slice(Math.max(0, end - size), end), archives };
}
