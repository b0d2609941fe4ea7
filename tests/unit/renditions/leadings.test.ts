import { expect, test } from 'vitest';
import { type End, withFullPages } from '../../../src/renditions/pdf/leadings.ts';

/** What is set in the end, and how often, where an essay's last page is as full as its leading makes it. */
function settled(fullness: Readonly<Record<string, (leading: number) => number>>, pages = 9) {
  const rounds: Record<string, number>[] = [];
  const last = withFullPages(Object.keys(fullness), (leadings) => {
    rounds.push(leadings);
    const ends = Object.entries(leadings).map(([slug, leading]): End => ({
      slug,
      filled: fullness[slug]?.(leading) ?? 0,
      pages,
    }));
    return { document: leadings, ends };
  });
  return { last, rounds: rounds.length };
}

test('an essay whose last page is full enough is set once, with the usual leading', () => {
  expect(settled({ coal: () => 0.25 })).toEqual({ last: { coal: 0.68 }, rounds: 1 });
});

test('of a series only the essay that ends on a few lines is set otherwise, with the first leading that helps', () => {
  expect(settled({ coal: (leading) => (leading > 0.68 ? 0.4 : 0.1), ore: () => 0.9 })).toEqual({
    last: { coal: 0.7, ore: 0.68 },
    rounds: 3,
  });
});

test('where none helps, the one that does best is taken', () => {
  expect(settled({ coal: (leading) => (leading === 0.65 ? 0.2 : 0.1) }).last).toEqual({ coal: 0.65 });
});

test('an essay with one page of text is let be', () => {
  expect(settled({ coal: () => 0.1 }, 1)).toEqual({ last: { coal: 0.68 }, rounds: 1 });
});
