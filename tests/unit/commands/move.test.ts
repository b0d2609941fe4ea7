import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fingerprint } from '../../support/checkout.ts';
import { type ContentFolder, contentFolder, today } from '../../support/content-folder.ts';

const ledger = { 'ledger/essays/three-tonnes.txt': 'page /essays/three-tonnes/\n' };

const settings = ({ contentDir }: ContentFolder) => ({
  env: { CONTENT_DIR: contentDir, BUILD_DATE: today },
  encoding: 'utf8' as const,
});

const move = (folder: ContentFolder, ...names: string[]) =>
  spawnSync(process.execPath, ['src/commands/move.ts', ...names], settings(folder));

/** What lies beside the content: nothing of a move that was begun. */
const beside = ({ root }: ContentFolder) => readdirSync(root).filter((name) => name.includes('content'));

test('a move that is killed leaves the content as it was, and the next one clears up and does it', async () => {
  await using folder = await contentFolder(ledger);
  const before = fingerprint(folder.contentDir);
  const killed = spawn(process.execPath, ['src/commands/move.ts', 'essays/three-tonnes', 'coal'], {
    ...settings(folder),
    stdio: 'ignore',
  });
  const ended = new Promise((done) => killed.once('close', done));
  const hasBegun = () => existsSync(join(folder.root, `.content-new-${killed.pid}`, 'essays'));
  while (!hasBegun() && killed.exitCode === null) await pause(2);
  killed.kill('SIGKILL');
  await ended;
  expect(fingerprint(folder.contentDir)).toEqual(before);
  expect(beside(folder)).toContain(`.content-new-${killed.pid}`);

  expect(move(folder, 'essays/three-tonnes', 'coal')).toMatchObject({
    status: 0,
    stdout: [
      '  /essays/three-tonnes/ → /essays/coal/',
      '  The old address leads to the new one.',
      '  npm run ledger records the new address once it is public.\n',
    ].join('\n'),
  });
  expect(beside(folder)).toEqual(['content']);
  expect(Object.keys(fingerprint(folder.contentDir)).filter((name) => name.startsWith('essays'))).toEqual([
    'essays/coal/cover.svg',
    'essays/coal/index.mdx',
  ]);
});

test('content that lost its place, because a move was killed as it swapped, is put back by a check', async () => {
  await using folder = await contentFolder(ledger);
  const before = fingerprint(folder.contentDir);
  renameSync(folder.contentDir, join(folder.root, '.content-old-4194305'));
  const { status } = spawnSync(process.execPath, ['src/commands/check.ts'], settings(folder));
  expect({ status, beside: beside(folder) }).toEqual({ status: 0, beside: ['content'] });
  expect(fingerprint(folder.contentDir)).toEqual(before);
});

test('a move that is refused says why, and changes nothing', async () => {
  await using folder = await contentFolder(ledger);
  const before = fingerprint(folder.contentDir);
  const { status, stderr } = move(folder, 'essays/three-tons', 'coal');
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'There is no essay "three-tons". Did you mean "three-tonnes"?\n',
  });
  expect(fingerprint(folder.contentDir)).toEqual(before);
  expect(beside(folder)).toEqual(['content']);
});
