import { describe, expect, test } from 'vitest';
import { byNewest, isShown, publicationState } from '../../../src/catalogue/publication.ts';

const today = '2026-06-15';
const dated = (published: string, draft = false) => ({ draft, published });

describe('the state of an essay', () => {
  test.each([
    ['dated yesterday', dated('2026-06-14'), 'public'],
    ['dated today', dated('2026-06-15'), 'public'],
    ['dated tomorrow', dated('2026-06-16'), 'scheduled'],
    ['dated next year', dated('2027-01-01'), 'scheduled'],
    ['that is a draft of a day gone by', dated('2026-01-01', true), 'draft'],
    ['that is a draft of a day to come', dated('2027-01-01', true), 'draft'],
  ])('%s', (_, essay, state) => {
    expect(publicationState(essay, today)).toBe(state);
  });
});

describe('what a build shows', () => {
  const three = [dated('2026-06-15'), dated('2026-06-16'), dated('2026-06-15', true)];

  test('is what is public', () => {
    expect(three.map((essay) => isShown(essay, { today, preview: false }))).toEqual([true, false, false]);
  });

  test('is everything where editors look at work in hand', () => {
    expect(three.map((essay) => isShown(essay, { today, preview: true }))).toEqual([true, true, true]);
  });

  test('changes at the turn of a day, of a month and of a year', () => {
    const eves = ['2026-06-15', '2026-06-30', '2026-12-31', '2028-02-28'];
    const next = ['2026-06-16', '2026-07-01', '2027-01-01', '2028-02-29'];
    const shown = (on: string[]) =>
      on.map((day, i) => isShown(dated(next[i] ?? ''), { today: day, preview: false }));
    expect([shown(eves), shown(next)]).toEqual([
      [false, false, false, false],
      [true, true, true, true],
    ]);
  });
});

describe('the order of essays', () => {
  const entry = (slug: string, published: string, part?: number) => ({
    slug,
    data: { ...dated(published), series: part === undefined ? undefined : { part } },
  });
  const first = entry('part-one', '2026-03-01', 1);
  const second = entry('part-two', '2026-03-01', 2);
  const alone = entry('alone', '2026-03-01');
  const beside = entry('beside', '2026-03-01');
  const newer = entry('newer', '2026-03-02', 9);
  const older = entry('older', '2025-12-31');
  const ordered = [newer, first, second, alone, beside, older];

  test('is newest first; on one day parts of a series stand in their order, then the rest by slug', () => {
    expect(ordered.toReversed().sort(byNewest)).toEqual(ordered);
  });

  test('does not depend on the order the files were read in', () => {
    const rotations = ordered.map((_, at) => [...ordered.slice(at), ...ordered.slice(0, at)]);
    expect(rotations.map((entries) => entries.sort(byNewest))).toEqual(rotations.map(() => ordered));
  });
});
