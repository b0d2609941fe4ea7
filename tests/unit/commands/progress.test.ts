import { expect, test } from 'vitest';
import { progressOn } from '../../../src/commands/progress.ts';

/** What is on a screen after a step of so many pages, each of which takes so many milliseconds. */
function screenAfter(pages: number, milliseconds: number, isTTY: boolean): string[] {
  const written: string[] = [];
  let now = 0;
  const { show, clear } = progressOn({ isTTY, write: (text) => written.push(text) }, () => now);
  for (let page = 1; page <= pages; page += 1) {
    show('pages', page, pages);
    now += milliseconds;
  }
  clear();
  return written;
}

test('a short step says nothing on the way', () => {
  expect([screenAfter(10, 90, false), screenAfter(10, 90, true)]).toEqual([[], []]);
});

test('in a log a long step says now and then how far it is, in lines of its own', () => {
  expect(screenAfter(1_200, 10, false)).toEqual([
    '  pages 101 of 1,200\n',
    '  pages 601 of 1,200\n',
    '  pages 1,101 of 1,200\n',
  ]);
});

test('on a terminal it is one line, rewritten, and gone at the end', () => {
  expect(screenAfter(14, 100, true)).toEqual([
    '\r\u001b[K  pages 11 of 14',
    '\r\u001b[K  pages 12 of 14',
    '\r\u001b[K  pages 13 of 14',
    '\r\u001b[K  pages 14 of 14',
    '\r\u001b[K',
  ]);
});
