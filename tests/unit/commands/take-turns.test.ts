import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { takeTurn } from '../../../src/commands/take-turns.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('one build after the other has its turn; who waits says so, once', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'compiling');
  const endOther = await otherProcess(file);
  const waiting = vi.fn(() => setTimeout(endOther, 120));
  const endTurn = await takeTurn(file, waiting);
  expect([waiting.mock.calls.length, existsSync(file)]).toEqual([1, true]);
  await endTurn();
  expect(existsSync(file)).toBe(false);
});

test('a turn of a build that was killed is over', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'compiling');
  // More than Linux gives out.
  writeFileSync(file, '4194305');
  const waiting = vi.fn();
  await (
    await takeTurn(file, waiting)
  )();
  expect([waiting.mock.calls, existsSync(file)]).toEqual([[], false]);
});

test('a turn may end twice, and takes nothing from the next', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'compiling');
  const endTurn = await takeTurn(file, vi.fn());
  await endTurn();
  await otherProcess(file);
  await endTurn();
  expect(existsSync(file)).toBe(true);
});

/** Process 1 has its turn, as it always runs. */
async function otherProcess(file: string): Promise<() => void> {
  writeFileSync(file, '1');
  const { rmSync } = await import('node:fs');
  return () => rmSync(file);
}
