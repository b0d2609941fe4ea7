import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prune } from '../../../src/cache/prune.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const daysAgo = (days: number) => Date.now() / 1000 - days * 86_400;

/** A store of files of a hundred bytes, each last of use so many days ago, as it is left within a limit. */
async function left(days: Record<string, number>, limit: number): Promise<string[]> {
  await using folder = await temporaryFolder();
  for (const [name, ago] of Object.entries(days)) {
    writeFileSync(join(folder.path, name), Buffer.alloc(100));
    utimesSync(join(folder.path, name), daysAgo(ago), daysAgo(ago));
  }
  await prune(folder.path, limit);
  return readdirSync(folder.path).sort();
}

test('a store within its limit stays as it is', async () => {
  expect(await left({ coal: 30, iron: 1 }, 200)).toEqual(['coal', 'iron']);
});

test('a store that is too large loses what was of no use for longest, until it is well within its limit', async () => {
  expect(await left({ coal: 30, iron: 1, salt: 20, zinc: 2, lead: 0 }, 400)).toEqual([
    'iron',
    'lead',
    'zinc',
  ]);
});

test('what a killed build left half-written goes; what may be being written stays', async () => {
  expect(await left({ 'coal.part': 1, 'iron.part': 0, salt: 1 }, 1_000)).toEqual(['iron.part', 'salt']);
});

test('a store that is not there is within any limit', async () => {
  await expect(prune('/nowhere/at/all', 1)).resolves.toBeUndefined();
});
