import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { checkOut, fingerprint } from '../support/checkout.ts';
import { contentFolder, essay, threeTonnes, today } from '../support/content-folder.ts';
import { filesIn } from '../support/files.ts';
import { killedBuilds } from '../support/killed-builds.ts';
import { smallDisk } from '../support/small-disk.ts';

// Each of these is a build or two, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const record = (fields: object) => stringify(fields, { lineWidth: 0 });
const customs = {
  kind: 'statistics',
  type: 'dataset',
  title: '',
  author: [{ literal: 'Customs of the river' }],
  issued: { literal: 'undated' },
};
const dandong = {
  kind: 'place',
  preferred: 'Dandong',
  hanzi: '丹东',
  description: 'A city on the river.',
  sources: ['customs-2025'],
};
const counted = 'Coal crossed the river at Dandong.[@customs-2025]';
const correction = {
  essay: 'three-tonnes',
  kind: 'correction',
  was: 'There were two tonnes.',
  now: 'There were three tonnes.',
  sources: ['customs-2025'],
  reported: '2026-02-01',
  mended: '2026-02-01',
};

const checkout = checkOut();
const home = join(checkout.folder, 'served');
const target = join(home, 'site');
const brokenPage = join(checkout.folder, 'src/pages/broken.astro');

const content = await contentFolder({
  'sources/customs-2025.yml': record({ ...customs, title: 'Trade of 2025' }),
  'names/dandong.yml': record(dandong),
  'corrections/2026-02-01-three-tonnes.yml': record(correction),
  [threeTonnes]: essay({}, counted),
});
const badContent = await contentFolder({ [threeTonnes]: essay({ authors: ['boarder-desk'] }) });
const environment = { CONTENT_DIR: content.contentDir, OUT_DIR: target, BUILD_DATE: today };

/** Start a build and wait until it has begun to write. */
async function buildUnderWay(env = environment) {
  const build = checkout.start(env);
  const isWriting = () =>
    readdirSync(home).some(
      (name) => name.startsWith('.site-new-') && readdirSync(join(home, name)).length > 0,
    );
  while (!isWriting()) await pause(20);
  return build;
}

let lastGood: Record<string, string>;
/** Of a whole build, in milliseconds. */
let duration: number;

beforeAll(async () => {
  const started = performance.now();
  const { code, complaint } = await checkout.build(environment);
  duration = performance.now() - started;
  expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
  lastGood = fingerprint(target);
});

afterEach(() => rmSync(brokenPage, { force: true }));

afterAll(async () => {
  checkout[Symbol.dispose]();
  await content[Symbol.asyncDispose]();
  await badContent[Symbol.asyncDispose]();
});

test('a build of what has not changed leaves the site as it is, and what somebody changed in it is put right', async () => {
  const before = statSync(join(target, 'index.html')).mtimeMs;
  expect(await checkout.buildAgain(environment)).toEqual({ code: 0, complaint: '' });
  expect(statSync(join(target, 'index.html')).mtimeMs).toBe(before);

  writeFileSync(join(target, 'index.html'), 'Somebody was here');
  expect(await checkout.buildAgain(environment)).toEqual({ code: 0, complaint: '' });
  expect(fingerprint(target)).toEqual(lastGood);
});

test('a build stopped by bad content leaves the last good site, and says what is wrong and where', async () => {
  const { code, complaint } = await checkout.build({ ...environment, CONTENT_DIR: badContent.contentDir });
  expect(code).toBe(1);
  expect(complaint.trim().split('\n')).toEqual([
    'content/essays/three-tonnes/index.mdx:8  [fields]',
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

test('a build whose configuration throws leaves the last good site, and says why', async () => {
  const file = join(checkout.folder, 'astro.config.mjs');
  const config = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    config.replace('export default', "throw new Error('The fonts froze');\nexport default"),
  );
  const { code, complaint } = await checkout.build(environment);
  writeFileSync(file, config);
  expect(code).toBe(1);
  expect(complaint.trim().split('\n')).toEqual([
    `The build failed; ${target} is as it was.`,
    'The fonts froze',
  ]);
  expect(fingerprint(target)).toEqual(lastGood);
});

test('a build that is told to stop leaves the last good site and nothing else', async () => {
  const build = await buildUnderWay();
  build.kill('SIGTERM');
  expect((await build.ended).code).not.toBe(0);
  expect(fingerprint(target)).toEqual(lastGood);
  expect(readdirSync(home)).toEqual(['site']);
});

test('two builds at once of one project, of different content, give each what it would give alone', async () => {
  const changed = await contentFolder({ [threeTonnes]: essay({ title: 'Four Tonnes of Coal' }) });
  const elsewhere = join(checkout.folder, 'elsewhere/site');
  const builds = [
    checkout.start(environment),
    checkout.start({ ...environment, CONTENT_DIR: changed.contentDir, OUT_DIR: elsewhere }),
  ];
  expect(await Promise.all(builds.map(({ ended }) => ended))).toEqual([
    { code: 0, complaint: '' },
    { code: 0, complaint: '' },
  ]);
  await changed[Symbol.asyncDispose]();
  expect(fingerprint(target)).toEqual(lastGood);
  const page = (folder: string) => readFileSync(join(folder, 'essays/three-tonnes/index.html'), 'utf8');
  const titles = [target, elsewhere].map((folder) => /<h1[^>]*>([^<]*)/.exec(page(folder))?.[1]?.trim());
  expect(titles).toEqual(['Three Tonnes of Coal', 'Four Tonnes of Coal']);
});

test('nothing of what another version of the code has kept is used, nor of what is dated ahead by a clock set back since', async () => {
  const module = join(checkout.folder, 'src/markdown/remark-passages.ts');
  const code = readFileSync(module, 'utf8');
  writeFileSync(module, code.replace('hProperties: { id', "hProperties: { dataVersion: 'another', id"));
  expect(await checkout.buildAgain(environment)).toEqual({ code: 0, complaint: '' });
  const page = readFileSync(join(target, 'essays/three-tonnes/index.html'), 'utf8');
  expect(page).toContain('data-version="another"');

  writeFileSync(module, code);
  const cache = join(checkout.folder, 'node_modules/.cache');
  const ahead = new Date(Date.now() + 400 * 86_400_000);
  for (const file of filesIn(cache)) utimesSync(join(cache, file), ahead, ahead);
  expect(await checkout.buildAgain(environment)).toEqual({ code: 0, complaint: '' });
  expect(fingerprint(target)).toEqual(lastGood);
});

test('a site that lost its place, because a build was killed as it swapped, is put back even by a build that fails', async () => {
  renameSync(target, join(home, '.site-old-4194305'));
  writeFileSync(brokenPage, `---\nthrow new Error('The river froze over');\n---\n`);
  expect((await checkout.build(environment)).code).toBe(1);
  expect(existsSync(target) && fingerprint(target)).toEqual(lastGood);
  expect(readdirSync(home)).toEqual(['site']);
});

test('what has changed shows on every page that tells of it, though the others are kept from the last build', async () => {
  const change = (file: string, text: string) => writeFileSync(join(content.contentDir, file), text);
  change('sources/customs-2025.yml', record({ ...customs, title: 'Trade of last year' }));
  change('names/dandong.yml', record({ ...dandong, description: 'A town on the Yalu.' }));
  change('corrections/2026-02-01-three-tonnes.yml', record({ ...correction, now: 'There were three.' }));
  change(threeTonnes, essay({ title: 'Four Tonnes of Coal' }, counted));
  expect(await checkout.build(environment)).toEqual({ code: 0, complaint: '' });

  const anew = {
    ...environment,
    OUT_DIR: join(checkout.folder, 'anew'),
    CACHE_DIR: join(checkout.folder, 'empty'),
  };
  expect(await checkout.build(anew)).toEqual({ code: 0, complaint: '' });
  const changed = fingerprint(target);
  expect(changed).toEqual(fingerprint(anew.OUT_DIR));
  const pages = ['sources/customs-2025', 'names/dandong', 'corrections/2026-02-01-three-tonnes'];
  const same = pages.filter((page) => changed[`${page}/index.html`] === lastGood[`${page}/index.html`]);
  expect(same).toEqual([]);
  lastGood = changed;
});

test('a build that is killed at any moment leaves a whole site, the last one or the new', async () => {
  const changed = { ...environment, SITE_URL: 'https://example.org' };
  const found = await killedBuilds(checkout, changed, target, 3, duration);

  // The next one is right, and clears up after them.
  expect(await checkout.build(changed)).toEqual({ code: 0, complaint: '' });
  const right = fingerprint(target);
  expect(right).not.toEqual(lastGood);
  expect(found.filter((one) => !isDeepStrictEqual(one, lastGood) && !isDeepStrictEqual(one, right))).toEqual(
    [],
  );
  expect(readdirSync(home)).toEqual(['site']);
  lastGood = right;
});

test('a build with too little memory leaves the last good site', async () => {
  const { code, complaint } = await checkout.build({
    ...environment,
    NODE_OPTIONS: '--max-old-space-size=24',
  });
  expect(code).not.toBe(0);
  expect(complaint).toContain('heap out of memory');
  expect(fingerprint(target)).toEqual(lastGood);
});

describe('on a small disk', () => {
  const disk = smallDisk(join(checkout.folder, 'disk'), 3);
  const onDisk = { ...environment, OUT_DIR: join(checkout.folder, 'disk/site') };
  afterAll(() => disk?.[Symbol.dispose]());

  test.skipIf(!disk)('that is full, the last good site stays, and one line says so', async () => {
    cpSync(target, onDisk.OUT_DIR, { recursive: true });
    disk?.fill();
    const { code, complaint } = await checkout.build(onDisk);
    expect({ code, complaint }).toEqual({
      code: 1,
      complaint: `\nThe build failed; ${onDisk.OUT_DIR} is as it was.\nA file cannot be written: the disk is full.\n`,
    });
    expect(fingerprint(onDisk.OUT_DIR)).toEqual(lastGood);
  });

  test.skipIf(!disk)('that can only be read, nothing is built, and one line says so', async () => {
    disk?.lock();
    const { code, complaint } = await checkout.build(onDisk);
    expect({ code, complaint }).toEqual({
      code: 1,
      complaint: `\nNothing was built. ${dirname(onDisk.OUT_DIR)} cannot be written: the disk can only be read.\n`,
    });
    expect(fingerprint(onDisk.OUT_DIR)).toEqual(lastGood);
  });
});
