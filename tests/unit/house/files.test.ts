import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeFiles, exportedFunctions, sourceFiles } from '../../support/source-files.ts';

test('the top level holds what it always held', () => {
  const ignored = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));
  const visible = readdirSync('.').filter((name) => !/^\.|\.zip$/.test(name) && !ignored.includes(name));
  expect(visible.sort()).toEqual([
    'LICENSE',
    'README.md',
    'astro.config.mjs',
    'content',
    'package-lock.json',
    'package.json',
    'public',
    'src',
    'tests',
    'tsconfig.json',
  ]);
});

describe('a file of src/', () => {
  test('is at most 250 lines long', () => {
    expect(sourceFiles.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('is named for what it holds: Component.astro, a-subject.ts, a-subject.css', () => {
    const isRoute = (path: string) => path.startsWith('pages/');
    const named =
      /^([A-Z][A-Za-z]+\.astro|[a-z]+(-[a-z\d]+)*(\.client|\.config|\.d)?\.ts|[a-z]+(-[a-z]+)*\.css)$/;
    const misnamed = sourceFiles.filter(({ path }) => !isRoute(path) && !named.test(basename(path)));
    expect(misnamed.map(({ path }) => path)).toEqual([]);
  });

  test('is no index and no drawer for everything', () => {
    const vague = /^(index|utils?|helpers?|common|misc|shared|constants|types)\.ts$/;
    expect(codeFiles.filter(({ path }) => vague.test(basename(path))).map(({ path }) => path)).toEqual([]);
  });

  test('ships to browsers only under a name that says so, and then from beside its component', () => {
    const clients = codeFiles.filter(({ path }) => path.endsWith('.client.ts'));
    expect(clients.filter(({ room }) => room !== 'components').map(({ path }) => path)).toEqual([]);
  });
});

test('every exported function says in a comment what it does', () => {
  // Astro gives a route's functions their names and their meaning.
  const files = codeFiles.filter(({ room }) => room !== 'pages');
  const silent = files.flatMap((file) =>
    exportedFunctions(file)
      .filter(({ documented }) => !documented)
      .map(({ name }) => `${file.path}: ${name}`),
  );
  expect(silent).toEqual([]);
});
