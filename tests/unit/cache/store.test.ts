import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore, type Outcome } from '../../../src/cache/store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const coal = { kind: 'pictures', inputs: ['coal.jpg', { width: 640 }] };

/** Something that makes these bytes, and counts how often. */
function maker(text: string) {
  const made = { times: 0, make: () => ((made.times += 1), Buffer.from(text)) };
  return made;
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

/** Every file of a folder, at any depth. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

describe('what is made from content', () => {
  test('is kept for the next build, which does not make it again', async () => {
    await using folder = await temporaryFolder();
    const { make } = maker('a bridge');
    await openStore(folder.path).kept(coal, make);
    const again = maker('another bridge');
    expect([textOf(await openStore(folder.path).kept(coal, again.make)), again.times]).toEqual([
      'a bridge',
      0,
    ]);
  });

  test.each([
    ['another kind', { ...coal, kind: 'cards' }],
    ['another input', { ...coal, inputs: ['coal.jpg', { width: 320 }] }],
    ['one input more', { ...coal, inputs: [...coal.inputs, 'dark'] }],
  ])('is made again for %s', async (_, other) => {
    await using folder = await temporaryFolder();
    const store = openStore(folder.path);
    await store.kept(coal, maker('a bridge').make);
    expect(textOf(await store.kept(other, maker('a smaller bridge').make))).toBe('a smaller bridge');
  });

  test('is made once, however many ask for it at once', async () => {
    await using folder = await temporaryFolder();
    const bridge = maker('a bridge');
    const store = openStore(folder.path);
    await Promise.all([store.kept(coal, bridge.make), store.kept(coal, bridge.make)]);
    expect(bridge.times).toBe(1);
  });

  test('is made again where nothing that was kept is wanted, and replaces it', async () => {
    await using folder = await temporaryFolder();
    await openStore(folder.path).kept(coal, maker('old').make);
    const fresh = openStore(folder.path, { fresh: true });
    expect(textOf(await fresh.kept(coal, maker('new').make))).toBe('new');
    expect(textOf(await openStore(folder.path).kept(coal, maker('newest').make))).toBe('new');
    expect(textOf(await fresh.kept(coal, maker('twice').make)), 'once is enough').toBe('new');
  });

  test('is not kept when making it fails, and the next build tries again', async () => {
    await using folder = await temporaryFolder();
    const store = openStore(folder.path);
    const failing = store.kept(coal, () => Promise.reject(new Error('the river froze over')));
    await expect(failing).rejects.toThrow('the river froze over');
    expect(textOf(await store.kept(coal, maker('a bridge').make))).toBe('a bridge');
  });
});

describe('a file of the store', () => {
  test.each([
    ['cut short', (file: Buffer) => file.subarray(0, file.length - 1)],
    [
      'with a byte that is wrong',
      (file: Buffer) => Buffer.from(file.map((byte, at) => (at === 40 ? byte ^ 1 : byte))),
    ],
    ['that is empty', () => Buffer.alloc(0)],
  ])('%s is not believed: the thing is made again', async (_, harm) => {
    await using folder = await temporaryFolder();
    await openStore(folder.path).kept(coal, maker('a bridge over the river').make);
    const [file = ''] = filesOf(folder.path);
    writeFileSync(file, harm(readFileSync(file)));
    const again = maker('a bridge, rebuilt');
    expect(textOf(await openStore(folder.path).kept(coal, again.make))).toBe('a bridge, rebuilt');
    expect(textOf(await openStore(folder.path).kept(coal, maker('none').make))).toBe('a bridge, rebuilt');
  });

  test('stands alone in its folder, even when two builds made it at once', async () => {
    await using folder = await temporaryFolder();
    const builds = [openStore(folder.path), openStore(folder.path)];
    await Promise.all(builds.map((store) => store.kept(coal, maker('a bridge').make)));
    expect(filesOf(folder.path)).toHaveLength(1);
  });

  test('that cannot be written stops nothing', async () => {
    await using folder = await temporaryFolder();
    writeFileSync(join(folder.path, 'pictures'), 'a file where a folder should be');
    await mkdir(join(folder.path, 'cards'));
    expect(textOf(await openStore(folder.path).kept(coal, maker('a bridge').make))).toBe('a bridge');
  });
});

test('who asks is told what was new and what was kept', async () => {
  await using folder = await temporaryFolder();
  const told: Outcome[] = [];
  const store = openStore(folder.path, { tell: (outcome) => told.push(outcome) });
  await store.kept(coal, maker('a bridge').make);
  await store.kept(coal, maker('a bridge').make);
  expect(told.map(({ kind, isNew, bytes }) => ({ kind, isNew, bytes }))).toEqual([
    { kind: 'pictures', isNew: true, bytes: 8 },
    { kind: 'pictures', isNew: false, bytes: 8 },
  ]);
});

describe('what is asked for at once', () => {
  test('is kept like the rest, whole or not at all', async () => {
    await using folder = await temporaryFolder();
    const ice = maker('the river froze over');
    openStore(folder.path).keptNow(coal, ice.make);
    const [file = ''] = filesOf(folder.path);
    expect(textOf(openStore(folder.path).keptNow(coal, maker('thaw').make))).toBe('the river froze over');
    writeFileSync(file, readFileSync(file).subarray(0, -1));
    expect(textOf(openStore(folder.path).keptNow(coal, maker('thaw').make))).toBe('thaw');
    expect([ice.times, filesOf(folder.path)]).toEqual([1, [file]]);
  });
});
