import { appendFileSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeChecksums } from '../../../src/commands/checksums.ts';
import { isMade, keepMade, madeFrom } from '../../../src/commands/unchanged-site.ts';
import { readSettings, type Settings } from '../../../src/settings.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A project as small as it can be, its site built, and a record of what that was made from. */
async function builtProject() {
  const folder = await temporaryFolder();
  const root = folder.path;
  const settings = readSettings({ BUILD_DATE: '2026-06-15' }, root);
  const files = ['content/essays/coal.mdx', 'src/pages/index.astro', 'public/robots.txt'];
  for (const file of [...files, 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), file);
  }
  mkdirSync(settings.outDir);
  writeFileSync(join(settings.outDir, 'index.html'), 'Home');
  await writeChecksums(settings.outDir);
  await keepMade(madeFrom(settings, root) ?? '', settings);
  return {
    root,
    settings,
    /** Whether a build now would find the site made. */
    isMade: async (changed: Partial<Settings> = {}) => {
      const from = madeFrom({ ...settings, ...changed }, root);
      return from !== undefined && (await isMade(from, { ...settings, ...changed }));
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

test('a site is made once from the same content, code and settings', async () => {
  await using project = await builtProject();
  expect(await project.isMade()).toBe(true);
});

test.each([
  'content/essays/coal.mdx',
  'src/pages/index.astro',
  'public/robots.txt',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
])('a site is made again when %s has changed', async (file) => {
  await using project = await builtProject();
  appendFileSync(join(project.root, file), ' ');
  expect(await project.isMade()).toBe(false);
});

test.each<Partial<Settings>>([
  { siteUrl: 'https://example.org' },
  { basePath: '/review/' },
  { buildDate: '2026-06-16' },
  { lettersEndpoint: 'https://forms.example.org/' },
])('a site is made again when the settings say %o', async (changed) => {
  await using project = await builtProject();
  expect(await project.isMade(changed)).toBe(false);
});

describe('a site is made again when its folder', () => {
  test.each<[string, (site: string) => void]>([
    ['has a changed file', (site) => appendFileSync(join(site, 'index.html'), '!')],
    ['lacks a file', (site) => rmSync(join(site, 'index.html'))],
    ['has one file more', (site) => writeFileSync(join(site, 'stray.html'), '')],
    ['lost its list', (site) => rmSync(join(site, 'SHA256SUMS.txt'))],
    ['is gone', (site) => rmSync(site, { recursive: true })],
    [
      'is another build’s, whole',
      (site) => {
        rmSync(join(site, 'SHA256SUMS.txt'));
        writeFileSync(join(site, 'index.html'), 'Elsewhere');
        return writeChecksums(site);
      },
    ],
  ])('%s', async (_, harm) => {
    await using project = await builtProject();
    await harm(project.settings.outDir);
    expect(await project.isMade()).toBe(false);
  });
});

test('a file that is there under another name, or is new, is a change', async () => {
  await using project = await builtProject();
  writeFileSync(join(project.root, 'content/essays/empty.mdx'), '');
  expect(await project.isMade()).toBe(false);
});

test('what is written for web servers beside each file is no change', async () => {
  await using project = await builtProject();
  writeFileSync(join(project.settings.outDir, 'index.html.br'), '');
  expect(await project.isMade()).toBe(true);
});

test('where links lead in a circle nobody can say that nothing has changed', async () => {
  await using project = await builtProject();
  symlinkSync(join(project.root, 'content'), join(project.root, 'content/again'));
  expect(madeFrom(project.settings, project.root)).toBeUndefined();
});

test('a record that was cut short counts for nothing', async () => {
  await using project = await builtProject();
  const records = join(project.settings.cacheDir, 'finished');
  for (const record of readdirSync(records)) writeFileSync(join(records, record), '{"madeFrom": "');
  expect(await project.isMade()).toBe(false);
});
