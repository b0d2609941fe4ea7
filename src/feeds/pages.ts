/** How many items a feed carries; those before lie in archives of as many each. */
export const pageSize = 20;

/**
 * The items of a feed or of one of its archives. Archives are filled from the oldest item on, and only full ones are made:
 * what an archive holds never changes (RFC 5005, section 4), and no item is in neither.
 *
 * @param items newest first
 * @param archive its number, from 1, the oldest; the feed itself if left out
 */
export function pagesOf<T>(
  items: readonly T[],
  archive?: number,
  size: number = pageSize,
): { entries: readonly T[]; archives: number } {
  const archives = Math.max(0, Math.floor((items.length - 1) / size));
  if (archive === undefined) return { entries: items.slice(0, size), archives };
  const end = items.length - (archive - 1) * size;
  return { entries: items.slice(Math.max(0, end - size), end), archives };
}
