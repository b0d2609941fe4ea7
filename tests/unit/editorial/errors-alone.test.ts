import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { tallies } from '../../../src/cache/kept.ts';
import { checkContent } from '../../../src/editorial/check-content.ts';
import {
  type ContentFolder,
  contentFolder,
  drawing,
  essay,
  printedProblems,
  threeTonnes,
  today,
} from '../../support/content-folder.ts';
import { emptyCache } from '../../support/empty-cache.ts';
import { evidence } from '../../support/evidence-files.ts';

test('a build looks for what it stops for, finds all of that, and spends no time on the rest', async () => {
  const body = [
    'Three tonnes crossed in [a year](/nowhere/), by [@nobody].',
    '{/* own: */}',
    'By 2031 it falls.',
    'By 2032 it rises.',
    'Coal.[^none]',
    // Needed, but by what nobody looks for then: it must not be called idle.
    '{/* waive unsourced-numbers: our forecast */}',
    'By 2033 it falls again.',
  ].join('\n\n');
  await using folder = await contentFolder({ [threeTonnes]: essay({}, body) });
  const whole = await checkContent({ ...folder, today });
  const short = await checkContent({ ...folder, today, errorsAlone: true });
  expect(short.problems).toEqual(whole.problems);
  expect(new Set(short.problems.map(({ rule }) => rule))).toEqual(
    new Set(['links', 'citations', 'waivers', 'footnotes']),
  );
  expect(whole.warnings.length).toBeGreaterThan(0);
  expect(short.warnings).toEqual([]);
});

describe('what a build finds in a text is kept for the next one', () => {
  let cache: AsyncDisposable;
  beforeEach(async () => void (cache = await emptyCache()));
  afterEach(() => cache[Symbol.asyncDispose]());

  const body =
    'Coal crossed at <Name id="dandong">Dandong</Name>, by [@customs-2017].\n\n<Figure src="./quay.svg" alt="A quay" caption="The quay." credit="Buffer State" licence="CC BY 4.0" />';
  const files = {
    ...evidence,
    [threeTonnes]: essay({}, body),
    'essays/three-tonnes/quay.svg': drawing,
    'names/dandong.yml': stringify({
      kind: 'place',
      preferred: 'Dandong',
      description: 'A town on the Yalu.',
      sources: ['customs-2017'],
    }),
  };
  const found = async (folder: ContentFolder) =>
    (await checkContent({ ...folder, today, errorsAlone: true })).problems
      .filter(({ file }) => file.endsWith('index.mdx'))
      .map(({ rule, message }) => `${rule}: ${message}`);
  const timesLooked = () => tallies().find(({ kind }) => kind === 'texts checked')?.isNew;

  test('which looks at none that is as it was', async () => {
    await using folder = await contentFolder(files);
    expect(await found(folder)).toEqual([]);
    const looked = timesLooked();
    expect(await found(folder)).toEqual([]);
    expect([looked, timesLooked()]).toEqual([2, 2]);
  });

  test.each([
    ['a name that it names', 'names/dandong.yml', null, /^mentions: /],
    ['a source that it cites', 'sources/customs-2017.yml', null, /^citations: /],
    ['a picture that it shows', 'essays/three-tonnes/quay.svg', null, /^mentions: /],
    ['a picture that is none any more', 'essays/three-tonnes/quay.svg', 'A quay.', /^mentions: /],
    ['its own words', threeTonnes, essay({}, 'Coal.[^none]'), /^footnotes: /],
  ])('but sees what has become of %s', async (_, path, now, expected) => {
    await using folder = await contentFolder(files);
    expect(await found(folder)).toEqual([]);
    if (now === null) await rm(join(folder.contentDir, path));
    else await writeFile(join(folder.contentDir, path), now);
    expect(await found(folder)).toEqual([expect.stringMatching(expected)]);
  });

  test('and looks again once versions of essays are kept, of which each has to have its own', async () => {
    await using folder = await contentFolder(files);
    const dueVersions = async () =>
      (await checkContent({ ...folder, today, errorsAlone: true })).versions.map(({ file }) => file);
    expect(await dueVersions()).toEqual([]);
    await mkdir(join(folder.contentDir, 'ledger'));
    expect(await dueVersions()).toEqual(['content/essays/three-tonnes/versions/2026-01-10.md']);
  });

  test('a file beside it that leads to nothing is told of as to whoever asks for everything', async () => {
    await using folder = await contentFolder({ ...files, 'essays/three-tonnes/quay.svg': null });
    await symlink('nowhere.svg', join(folder.contentDir, 'essays/three-tonnes/quay.svg'));
    expect(await printedProblems(folder)).not.toEqual([]);
  });
});
