/** Pages without a gap: `12-30`, or one page. */
export interface PageRange {
  first: string;
  last?: string;
}

/**
 * The pages of a record, as they are listed: `12-30, 45-50` is two ranges. A hyphen joins two pages only where both sides of it
 * hold a figure: `S-12` is one page.
 */
export const pageRanges = (page: string): PageRange[] =>
  page
    .split(/\s*[,;]\s*/)
    .filter(Boolean)
    .map((range) => {
      const [first = range, last, ...more] = range.split(/\s*[–—]\s*|\s*--+\s*/);
      if (last && more.length === 0) return { first, last };
      const [, from, to] = /^([^-]*\d[^-]*)-([^-]*\d[^-]*)$/.exec(range) ?? [];
      return from && to ? { first: from.trim(), last: to.trim() } : { first: range };
    });

/** Ranges with a dash of one's own between first and last page. */
export const joinRanges = (ranges: readonly PageRange[], dash: string): string =>
  ranges.map(({ first, last }) => (last ? `${first}${dash}${last}` : first)).join(', ');

/** Pages as a reference prints them: `pp. 12–30, 45–50`, `p. 5`. */
export function formatPages(page: string): string {
  const ranges = pageRanges(page);
  const isOne = ranges.length === 1 && ranges[0]?.last === undefined;
  return `${isOne ? 'p.' : 'pp.'} ${joinRanges(ranges, '–')}`;
}
