import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../../src/files/write-whole.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a file is there whole, in folders that were not, and nothing beside it', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'a/b/coal.txt');
  await writeWhole(path, 'Coal.');
  await writeWhole(path, 'Coal fell.');
  expect([readFileSync(path, 'utf8'), readdirSync(join(folder.path, 'a/b'))]).toEqual([
    'Coal fell.',
    ['coal.txt'],
  ]);
});

test('a file that is not for everybody is not', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'letter.json');
  await writeWhole(path, '{}', 0o600);
  expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
});

test('what cannot be put in its place is taken away again, and why is said', async () => {
  await using folder = await temporaryFolder();
  mkdirSync(join(folder.path, 'taken/full'), { recursive: true });
  await expect(writeWhole(join(folder.path, 'taken'), 'Coal.')).rejects.toThrow(/EISDIR|ENOTEMPTY/);
  expect(readdirSync(folder.path)).toEqual(['taken']);
});
