import { expect, test } from 'vitest';
import { codeFiles, type SourceFile } from '../../support/source-files.ts';

/*
 * A page that is kept for the next build is kept by what it is given. So nothing that it is drawn with may look up anything
 * else: neither the catalogue nor a file of the content.
 */
const giver = 'catalogue/kept-pages.ts';
/** What the masthead asks for, which is in the key of every page. */
const inEveryKey = 'catalogue/series.ts';
const byPath = new Map(codeFiles.map((file) => [file.path, file]));
const keptPages = codeFiles.filter(
  ({ path, imports }) => path.startsWith('pages/') && imports.some(({ from }) => from === giver),
);

/** The files that a file runs, with those they run in turn; types are only for the compiler. */
function run(file: SourceFile, seen = new Map<string, SourceFile>()): Map<string, SourceFile> {
  for (const { from, names } of file.imports) {
    const next = byPath.get(from);
    if (!next || from === giver || seen.has(from)) continue;
    if (names.length === 0 && isOnlyTypes(file, from)) continue;
    seen.set(from, next);
    if (from !== inEveryKey) run(next, seen);
  }
  return seen;
}

const isOnlyTypes = ({ text }: SourceFile, from: string): boolean => {
  const name = from.split('/').at(-1) ?? from;
  const lines = text.split('\n').filter((line) => /\bfrom '/.test(line) && line.includes(`/${name}'`));
  return (
    lines.length > 0 &&
    lines.every((line) => /^(import|export) type\b|^import \{ type [^,]*\} from/.test(line))
  );
};

/** Rooms that read files, but none of the content's records: packages, the publication, what is kept. */
const readsNoRecords = /^(?:cache|files|fonts|publication|reading)\//;

const looksUp = ({ path, imports }: SourceFile) =>
  /^(?:catalogue|records\/read-|ledger\/re|versions\/version-file)/.test(path) ||
  (!readsNoRecords.test(path) && imports.some(({ from }) => /^astro:content$|^node:fs/.test(from)));

test('pages that are kept are drawn from what they are given, and from the series that the masthead leads to', () => {
  expect(keptPages.map(({ path }) => path).sort()).toEqual([
    'pages/corrections/[id].astro',
    'pages/essays/[slug]/history/[day].astro',
    'pages/names/[id].astro',
    'pages/sources/[key].astro',
  ]);
  const found = keptPages.flatMap((page) => [...run(page).values()].filter(looksUp).map(({ path }) => path));
  expect([...new Set(found)]).toEqual([inEveryKey]);
});
