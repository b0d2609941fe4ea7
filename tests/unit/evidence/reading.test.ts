import { expect, test } from 'vitest';
import { changeOf, mostRead, readingCaveat, readingOf } from '../../../src/evidence/reading.ts';
import type { ReadingExtent, SourceExtract } from '../../../src/schemas/source.ts';

const extract = (extent: ReadingExtent): SourceExtract => ({
  text: 'Coal crossed.',
  readAt: 'the customs house',
  read: '2026-11',
  extent,
});

test('of several readings the fullest counts', () => {
  expect(mostRead({ says: [extract('digest'), extract('part')] })).toBe('part');
});

test.each<[ReadingExtent[], string | undefined]>([
  [[], 'Not read by us.'],
  [['digest'], 'Known by a digest of headlines.'],
  [['abstract'], 'Known by its abstract or a summary.'],
  [['digest', 'part'], undefined],
])('a reader of a source read as %j is told: %s', (extents, caveat) => {
  expect(readingCaveat({ says: extents.map(extract) })).toBe(caveat);
});

test('a reading says how much was read, and when', () => {
  expect(readingOf(extract('part'))).toBe('Read in part, November 2026');
});

test('a source that was retracted says so, with the day and the reason; one that stands says nothing', () => {
  const status = { state: 'retracted', date: '2026-05-03', note: 'The figures were made up.' } as const;
  expect(changeOf({ status })).toBe('Retracted, 3 May 2026: The figures were made up.');
  expect(changeOf({ status: { ...status, state: 'current' } })).toBeUndefined();
  expect(changeOf({})).toBeUndefined();
});
