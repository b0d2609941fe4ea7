import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { checkOut, fingerprint } from '../support/checkout.ts';
import { contentFolder, essay, threeTonnes, today } from '../support/content-folder.ts';

// Each of these is a build or two, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const checkout = checkOut();
const home = join(checkout.folder, 'served');
const target = join(home, 'site');
const brokenPage = join(checkout.folder, 'src/pages/broken.astro');

const content = await contentFolder();
const badContent = await contentFolder({ [threeTonnes]: essay({ authors: ['boarder-desk'] }) });
const environment = { CONTENT_DIR: content.contentDir, OUT_DIR: target, BUILD_DATE: today };

/** Start a build and wait until it has begun to write. */
async function buildUnderWay() {
  const build = checkout.start(environment);
  const isWriting = () =>
    readdirSync(home).some(
      (name) => name.startsWith('.site-new-') && readdirSync(join(home, name)).length > 0,
    );
  while (!isWriting()) await pause(20);
  return build;
}

let lastGood: Record<string, string>;

beforeAll(async () => {
  const { code, complaint } = await checkout.build(environment);
  expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
  lastGood = fingerprint(target);
});

afterEach(() => rmSync(brokenPage, { force: true }));

afterAll(async () => {
  checkout[Symbol.dispose]();
  await content[Symbol.asyncDispose]();
  await badContent[Symbol.asyncDispose]();
});

test('a build stopped by bad content leaves the last good site, and says what is wrong and where', async () => {
  const { code, complaint } = await checkout.build({ ...environment, CONTENT_DIR: badContent.contentDir });
  expect(code).toBe(1);
  expect(complaint.trim().split('\n')).toEqual([
    'content/essays/three-tonnes/index.mdx:8',
    '  authors[0]: no author has the id "boarder-desk".',
    '  Known: border-desk, sanctions-desk. Did you mean "border-desk"?',
    '',
    'The content has one problem; nothing was built.',
  ]);
  expect(fingerprint(target)).toEqual(lastGood);
  expect(readdirSync(home)).toEqual(['site']);
});

test('a build that fails half-way leaves the last good site, and says why without a stack trace', async () => {
  writeFileSync(brokenPage, `---\nthrow new Error('The river froze over');\n---\n`);
  const { code, complaint } = await checkout.build(environment);
  expect(code).toBe(1);
  expect(complaint.trim().split('\n')).toEqual([
    `The build failed; ${target} is as it was.`,
    'src/pages/broken.astro: The river froze over',
  ]);
  expect(fingerprint(target)).toEqual(lastGood);
  expect(readdirSync(home)).toEqual(['site']);
});

test('a build that is told to stop leaves the last good site and nothing else', async () => {
  const build = await buildUnderWay();
  build.kill('SIGTERM');
  expect((await build.ended).code).not.toBe(0);
  expect(fingerprint(target)).toEqual(lastGood);
  expect(readdirSync(home)).toEqual(['site']);
});

test('a build that is killed leaves the last good site; the next one clears up after it', async () => {
  const build = await buildUnderWay();
  build.kill('SIGKILL');
  expect((await build.ended).code).toBeNull();
  expect(fingerprint(target)).toEqual(lastGood);

  expect((await checkout.build(environment)).code).toBe(0);
  expect(fingerprint(target)).toEqual(lastGood);
  expect(readdirSync(home)).toEqual(['site']);
});

test('a site that lost its place, because a build was killed as it swapped, is put back even by a build that fails', async () => {
  renameSync(target, join(home, '.site-old-4194305'));
  writeFileSync(brokenPage, `---\nthrow new Error('The river froze over');\n---\n`);
  expect((await checkout.build(environment)).code).toBe(1);
  expect(existsSync(target) && fingerprint(target)).toEqual(lastGood);
  expect(readdirSync(home)).toEqual(['site']);
});
