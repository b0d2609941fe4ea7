import { expect, test } from 'vitest';
import { workingThread } from '../../../src/threads/working-thread.ts';

const doubling = () => workingThread<number, number>('tests/fixtures/threads/doubling.ts');

test('a thread does its jobs one after the other, and each answer reaches whoever asked for it', async () => {
  const double = doubling();
  const done: number[] = [];
  // The smaller a number, the longer it takes: side by side, the last would be done first.
  const jobs = [1, 2, 3].map((number) => double(number).then((twice) => (done.push(twice), twice)));
  expect(await Promise.all(jobs)).toEqual([2, 4, 6]);
  expect(done).toEqual([2, 4, 6]);
});

test('a job that cannot be done is refused with what the thread says, and the next one is done', async () => {
  const double = doubling();
  const [refused, done] = await Promise.allSettled([double(-1), double(4)]);
  expect([refused.status === 'rejected' && (refused.reason as Error).message, done]).toEqual([
    'No number under nought is doubled here.',
    { status: 'fulfilled', value: 8 },
  ]);
});

test('where the thread itself ends, all that wait are told, and another is started for the next job', async () => {
  const double = doubling();
  const [first, second] = await Promise.allSettled([double(Infinity), double(5)]);
  expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
  expect(await double(6)).toBe(12);
});
