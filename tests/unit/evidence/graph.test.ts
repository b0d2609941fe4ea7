import { expect, test } from 'vitest';
import { passagesBySource } from '../../../src/evidence/graph.ts';
import type { Note, Use } from '../../../src/evidence/model.ts';

const use = (anchor: string, passage: string): Use => ({ anchor, section: 'Coal', passage });
const note = (key: string, ...uses: Use[]): Note => ({ kind: 'source', key, id: `ref-${key}`, uses });

test('a source leads to every passage that cites it, essay by essay', () => {
  const graph = passagesBySource([
    {
      essay: 'one',
      notes: [note('a', use('cite-a-1', 'Coal stopped.')), note('b', use('cite-b-1', 'Fish too.'))],
    },
    { essay: 'two', notes: [note('a', use('cite-a-1', 'Oil did not.'))] },
  ]);
  expect(graph.get('a')).toEqual([
    { essay: 'one', anchor: 'cite-a-1', section: 'Coal', text: 'Coal stopped.' },
    { essay: 'two', anchor: 'cite-a-1', section: 'Coal', text: 'Oil did not.' },
  ]);
});

test('a sentence that cites a source twice is one passage', () => {
  const notes = [note('a', use('cite-a-1', 'Coal stopped.'), use('cite-a-2', 'Coal stopped.'))];
  expect(passagesBySource([{ essay: 'one', notes }]).get('a')).toHaveLength(1);
});
