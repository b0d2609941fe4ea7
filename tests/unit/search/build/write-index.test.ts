import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tallies } from '../../../../src/cache/kept.ts';
import { writeSearchIndex } from '../../../../src/search/build/write-index.ts';
import { wholePage } from '../../../../src/search/records/found-page.ts';
import { emptyCache } from '../../../support/empty-cache.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// Nothing of another run may stand for what is to be made.
let cache: AsyncDisposable;
beforeEach(async () => void (cache = await emptyCache()));
afterEach(() => cache[Symbol.asyncDispose]());

/** Index pages with these titles, and read the folder of the index. */
async function indexed(...titles: string[]) {
  await using folder = await temporaryFolder();
  const found = titles.map((title, place) =>
    wholePage({ path: `/${place}/`, title, kind: 'Page' }, `${title} is mined.`),
  );
  const records = await writeSearchIndex(folder.path, found);
  const index = join(folder.path, 'pagefind');
  const entry = JSON.parse(await readFile(join(index, 'pagefind-entry.json'), 'utf8')) as Entry;
  return {
    records,
    held: entry.languages['en']?.page_count,
    files: await readdir(index, { recursive: true }),
  };
}

interface Entry {
  languages: Record<string, { page_count: number }>;
}

test('the index holds every record', async () => {
  const { records, held } = await indexed('Coal', 'Iron');
  expect([records, held]).toEqual([2, 2]);
});

test('what the site’s own search loads is there; Pagefind’s other interfaces are not', async () => {
  const { files } = await indexed('Coal');
  const kinds = files
    .map((file) => file.replace(/(?<=index\/)en_l\w+/, '<counts>').replace(/(?<=index\/)en_w\w+/, '<places>'))
    .map((file) => file.replace(/en_\w+/, '<id>'))
    .sort();
  expect(kinds).toEqual([
    'facets.json',
    'fragment',
    'fragment/<id>.pf_fragment',
    'index',
    'index/<counts>.pf_index',
    'index/<places>.pf_index',
    'numbers.json',
    'pagefind-entry.json',
    'pagefind-highlight.js',
    'pagefind.<id>.pf_meta',
    'pagefind.js',
    'vocabulary.json',
    'wasm.en.pagefind',
  ]);
});

test('two indexes of the same records are the same, file by file', async () => {
  const first = await indexed('Coal', 'Iron');
  await cache[Symbol.asyncDispose]();
  cache = await emptyCache();
  expect((await indexed('Coal', 'Iron')).files).toEqual(first.files);
});

/** How many indexes were made anew, of how many that were asked for. */
const work = () => tallies().map(({ kind, isNew, all }) => `${kind}: ${isNew} of ${all}`);

test('the index of records that have not changed is not made again', async () => {
  const first = await indexed('Coal', 'Iron');
  expect([await indexed('Coal', 'Iron'), work()]).toEqual([first, ['search indexes: 1 of 2']]);
});

test('of changed records a new one is made', async () => {
  const old = await indexed('Coal', 'Iron');
  const { files } = await indexed('Coal', 'Iron ore');
  expect([files.length, files.every((file) => old.files.includes(file)), work()]).toEqual([
    old.files.length,
    false,
    ['search indexes: 2 of 2'],
  ]);
});
