import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tallies } from '../../../../src/cache/kept.ts';
import { writeSearchIndex } from '../../../../src/search/build/write-index.ts';
import { emptyCache } from '../../../support/empty-cache.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;

// Nothing of another run may stand for what is to be made.
let cache: AsyncDisposable;
beforeEach(async () => void (cache = await emptyCache()));
afterEach(() => cache[Symbol.asyncDispose]());

/** Write a site with these pages, index it, and read the folder of the index. */
async function indexed(pages: Record<string, string>) {
  await using folder = await temporaryFolder();
  for (const [name, body] of Object.entries(pages)) {
    await mkdir(join(folder.path, name), { recursive: true });
    await writeFile(join(folder.path, name, 'index.html'), page(body));
  }
  const { pages: read, records } = await writeSearchIndex(folder.path);
  const index = join(folder.path, 'pagefind');
  const entry = JSON.parse(await readFile(join(index, 'pagefind-entry.json'), 'utf8')) as Entry;
  return {
    read,
    records,
    held: entry.languages['en']?.page_count,
    files: await readdir(index, { recursive: true }),
  };
}

interface Entry {
  languages: Record<string, { page_count: number }>;
}

const main = (text: string) => `<main data-pagefind-body><h1>${text}</h1></main>`;

test('every page is read, and the index holds what is on those marked for it', async () => {
  const { read, records, held } = await indexed({
    coal: main('Coal'),
    iron: main('Iron'),
    lists: '<main>All</main>',
  });
  expect([read, records, held]).toEqual([3, 2, 2]);
});

test('what the site’s own search loads is there; Pagefind’s other interfaces are not', async () => {
  const { files } = await indexed({ coal: main('Coal') });
  const kinds = files.map((file) => file.replace(/en_\w+/, '<id>')).sort();
  expect(kinds).toEqual([
    'catalogue.json',
    'fragment',
    'fragment/<id>.pf_fragment',
    'index',
    'index/<id>.pf_index',
    'numbers.json',
    'pagefind-entry.json',
    'pagefind-highlight.js',
    'pagefind.<id>.pf_meta',
    'pagefind.js',
    'vocabulary.json',
    'wasm.en.pagefind',
  ]);
});

test('two indexes of the same pages are the same, file by file', async () => {
  const pages = { coal: main('Coal'), iron: main('Iron') };
  const first = await indexed(pages);
  await cache[Symbol.asyncDispose]();
  cache = await emptyCache();
  expect((await indexed(pages)).files).toEqual(first.files);
});

/** How many indexes and pages were made anew, of how many that were asked for. */
const work = () =>
  tallies()
    .map(({ kind, isNew, all }) => `${kind}: ${isNew} of ${all}`)
    .sort();

test('the index of pages that have not changed is not made again', async () => {
  const pages = { coal: main('Coal'), iron: main('Iron') };
  const first = await indexed(pages);
  expect([await indexed(pages), work()]).toEqual([
    first,
    ['pages as search reads them: 2 of 2', 'search indexes: 1 of 2'],
  ]);
});

test('of changed pages a new one is made, for which only they are read again', async () => {
  const old = await indexed({ coal: main('Coal'), iron: main('Iron') });
  const { files } = await indexed({ coal: main('Coal'), iron: main('Iron ore') });
  expect([files.length, files.every((file) => old.files.includes(file)), work()]).toEqual([
    old.files.length,
    false,
    ['pages as search reads them: 3 of 4', 'search indexes: 2 of 2'],
  ]);
});
