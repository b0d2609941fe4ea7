import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../../src/feeds/pages.ts';

/** Items by number, newest first: 7, 6, … 1. */
const items = (count: number) => Array.from({ length: count }, (_, index) => count - index);

describe('a feed of three items a page', () => {
  test.each([
    [0, []],
    [2, [2, 1]],
    [3, [3, 2, 1]],
    [7, [7, 6, 5]],
  ])('of %i items carries the newest', (count, newest) => {
    expect(pagesOf(items(count), undefined, 3).entries).toEqual(newest);
  });

  test.each([
    [3, 0],
    [4, 1],
    [6, 1],
    [7, 2],
  ])('of %i items has %i archives', (count, archives) => {
    expect(pagesOf(items(count), undefined, 3).archives).toBe(archives);
  });

  test('fills its archives from the oldest on, so that a new item changes none', () => {
    const archive = (count: number, number: number) => pagesOf(items(count), number, 3).entries;
    expect([archive(7, 1), archive(8, 1), archive(7, 2), archive(8, 2)]).toEqual([
      [3, 2, 1],
      [3, 2, 1],
      [6, 5, 4],
      [6, 5, 4],
    ]);
  });

  test('loses none between itself and its archives', () => {
    for (const count of [3, 4, 6, 7, 10]) {
      const { entries, archives } = pagesOf(items(count), undefined, 3);
      const older = Array.from(
        { length: archives },
        (_, index) => pagesOf(items(count), index + 1, 3).entries,
      );
      expect([...new Set([entries, ...older].flat())].sort((a, b) => b - a)).toEqual(items(count));
    }
  });
});
