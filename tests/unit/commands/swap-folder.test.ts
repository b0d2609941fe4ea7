import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { recover, stagingFolder, swap } from '../../../src/commands/swap-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The id of a process that has ended. */
const gone = spawnSync(process.execPath, ['--version']).pid;
/** The id of a process that goes on: the one that started this one. */
const running = process.ppid;

/** A place for a site, with folders beside it. Each folder holds one file that says which it is. */
async function place(...folders: string[]) {
  const root = await temporaryFolder();
  for (const folder of folders) await write(join(root.path, folder), folder);
  return Object.assign(root, { target: join(root.path, 'dist') });
}

async function write(folder: string, text: string) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
}

/** Folders beside the site and the site itself, each with what its file says. */
async function found(target: string) {
  const names = await readdir(dirname(target));
  const pairs = names.map(async (name) => [
    name,
    await readFile(join(dirname(target), name, 'index.html'), 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, string>;
}

afterEach(() => void vi.restoreAllMocks());

describe('a new site', () => {
  test('is made beside the old one, in an empty folder of its own', async () => {
    await using at = await place('dist');
    const staging = await stagingFolder(at.target);
    expect([dirname(staging), basename(staging) === 'dist', await readdir(staging)]).toEqual([
      at.path,
      false,
      [],
    ]);
  });

  test('takes the place of the old one whole, and leaves nothing beside it', async () => {
    await using at = await place('dist');
    await writeFile(join(at.target, 'gone.html'), 'a page that is no more');
    const staging = await stagingFolder(at.target);
    await write(staging, 'new');
    await swap(staging, at.target);
    expect([await found(at.target), await readdir(at.target)]).toEqual([{ dist: 'new' }, ['index.html']]);
  });

  test('can be the first, in a folder that is not there yet', async () => {
    await using at = await place();
    const target = join(at.path, 'www', 'public');
    const staging = await stagingFolder(target);
    await write(staging, 'new');
    await swap(staging, target);
    expect(await found(target)).toEqual({ public: 'new' });
  });

  test('that cannot be put in place leaves the old one where it was', async () => {
    await using at = await place('dist');
    await expect(swap(join(at.path, 'never-made'), at.target)).rejects.toThrow('ENOENT');
    expect(await found(at.target)).toEqual({ dist: 'dist' });
  });
});

describe('after a build that was killed', () => {
  const [made, old] = [`.dist-new-${gone}`, `.dist-old-${gone}`];

  test.each([
    [
      'while it made the new site: the old one stays, the half-made one goes',
      ['dist', made],
      { dist: 'dist' },
    ],
    ['while it made the first site: nothing stays', [made], {}],
    ['between the two renames: the last good one is put back', [old, made], { dist: old }],
    ['before it removed the old one: the new one stays', ['dist', old], { dist: 'dist' }],
  ])('%s', async (_, before, after) => {
    await using at = await place(...before);
    await recover(at.target);
    expect(await found(at.target)).toEqual(after);
  });

  test('the next one starts from a clean place', async () => {
    await using at = await place(old, made);
    const staging = await stagingFolder(at.target);
    await write(staging, 'new');
    await swap(staging, at.target);
    expect(await found(at.target)).toEqual({ dist: 'new' });
  });
});

describe('what is not a leftover is let be:', () => {
  test.each([
    ['the folder of a build that is running', `.dist-new-${running}`],
    ['the folder of another site', `.dist2-new-${gone}`],
    ['a folder of a similar name', `.dist-new-${gone}-kept`],
    ['a folder somebody named otherwise', '.dist-new-mine'],
  ])('%s', async (_, folder) => {
    await using at = await place('dist', folder);
    await recover(at.target);
    expect(await found(at.target)).toEqual({ dist: 'dist', [folder]: folder });
  });

  test('the folder of a build that somebody else is running', async () => {
    await using at = await place('dist', `.dist-new-${gone}`);
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('not yours'), { code: 'EPERM' });
    });
    await recover(at.target);
    expect(Object.keys(await found(at.target))).toEqual([`.dist-new-${gone}`, 'dist']);
  });

  test('a name with characters that mean something in a pattern stands for itself', async () => {
    await using at = await place(`.a.b+-new-${gone}`, `.aXb-new-${gone}`);
    await recover(join(at.path, 'a.b+'));
    expect(Object.keys(await found(at.target))).toEqual([`.aXb-new-${gone}`]);
  });
});
