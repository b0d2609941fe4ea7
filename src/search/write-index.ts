import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { close, createIndex } from 'pagefind';
import { paths } from '../addresses/paths.ts';
import { codeVersion } from '../cache/code-version.ts';
import { kept, keptText } from '../cache/kept.ts';
import { pack, type PackedFile, unpack } from '../cache/pack.ts';
import { hashOf } from '../cache/store.ts';
import type { Table } from '../data/table.ts';
import { type IdentifiedName, indexNames } from '../names/name-index.ts';
import { catalogueOf } from './catalogue.ts';
import { indexedRecord } from './indexed-record.ts';
import { pageRecords } from './page-records.ts';
import { type Numbers, numbersFile, type NumberSource } from './number-record.ts';
import { numbersOf } from './numbers.ts';
import type { SearchRecord } from './record.ts';
import { synonymsOf } from './synonyms.ts';
import { withShortIds } from './short-ids.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The parts of Pagefind's output the site's own search uses; the rest are interfaces it does not have. */
const used =
  /^(pagefind\.js|pagefind-(highlight|entry)\.(js|json)|wasm\.en\.pagefind|(fragment|index|filter)\/.+|pagefind\.[\w-]+\.pf_meta)$/;

/** Pagefind could not index a built page; the message is Pagefind's own. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError';
}

/** What goes into the index besides the pages. */
export interface IndexOptions {
  /** Folder the site is served from: starts and ends with a slash. */
  basePath: string;
  /** The gazetteer: passages that use one form of a name are found by all others. */
  names: readonly IdentifiedName[];
  /** Groups of words that stand for one another. */
  thesaurus?: readonly (readonly string[])[];
  /** What readers ask, by the address that answers. */
  questions?: Readonly<Record<string, readonly string[]>>;
  /** The tables of the site: what else they are called, and the numbers they answer with. */
  tables?: readonly Table[];
  /** What is said of sources beside a number, by their keys. */
  sources?: Readonly<Record<string, NumberSource>>;
}

/**
 * Index a built site and write the index into it, under `pagefind/`. An index of the very same pages is kept from one
 * build to the next, and so is what search reads of each page.
 *
 * @param siteFolder absolute path of the built site
 * @param progress is told how many pages are indexed
 * @returns how many pages were read, and how many records they gave
 * @throws SearchIndexError when Pagefind reports an error
 */
export async function writeSearchIndex(
  siteFolder: string,
  options: IndexOptions = { basePath: '/', names: [] },
  progress?: (done: number, all: number) => void,
): Promise<{ pages: number; records: number }> {
  const pages = await readPages(siteFolder);
  const inputs = [
    codeVersion('src/search/write-index.ts'),
    options,
    pages.map(({ file, html }) => [file, hashOf(html)]),
  ];
  const files = unpack(
    await kept('search indexes', inputs, async () => pack(await indexOf(pages, options, progress))),
  );
  for (const { path, content } of files) await write(join(siteFolder, 'pagefind', path), content);
  return { pages: pages.length, records: files.filter(isFragment).length };
}

interface BuiltPage {
  /** Path in the built site. */
  file: string;
  html: string;
}

async function readPages(siteFolder: string): Promise<BuiltPage[]> {
  const files = (await readdir(siteFolder, { recursive: true }))
    .filter((file) => file.endsWith('.html'))
    .sort();
  return Promise.all(
    files.map(async (file) => ({ file, html: await readFile(join(siteFolder, file), 'utf8') })),
  );
}

/** Every file of the index of these pages. */
async function indexOf(
  pages: readonly BuiltPage[],
  { basePath, names, thesaurus = [], questions = {}, tables = [], sources = {} }: IndexOptions,
  progress?: (done: number, all: number) => void,
): Promise<PackedFile[]> {
  const nameIndex = indexNames(names);
  const synonyms = synonymsOf(thesaurus);
  const records: SearchRecord[] = [];
  try {
    // One index for all pages: split by language, an essay in French would be found from no English page.
    const { index } = succeed(await createIndex({ forceLanguage: 'en' }));
    if (!index) throw new SearchIndexError('Pagefind made no index');
    for (const [done, { file, html }] of pages.entries()) {
      progress?.(done, pages.length);
      for (const found of await recordsOf(html, basePath + file.replace(/index\.html$/, ''))) {
        const record = { ...found, questions: questions[`/${found.url.slice(basePath.length)}`] ?? [] };
        succeed(await index.addCustomRecord(indexedRecord(record, { names: nameIndex, tables, synonyms })));
        records.push(record);
      }
    }
    const tablePath = (id: string) => `${basePath}${paths.table(id).slice(1)}`;
    const numbers = numbersOf(tables, tablePath, sources);
    return allFiles(succeed(await index.getFiles()).files, records, names, numbers);
  } finally {
    await close();
  }
}

/** What search can find on a page, which takes a parser of HTML to see. */
async function recordsOf(html: string, path: string): Promise<SearchRecord[]> {
  if (!html.includes('data-pagefind-body')) return [];
  const inputs = [codeVersion('src/search/page-records.ts'), path, hashOf(html)];
  const text = await keptText('pages as search reads them', inputs, () =>
    JSON.stringify(pageRecords(fromHtml(html), path)),
  );
  return JSON.parse(text) as SearchRecord[];
}

/**
 * The index, and beside it the catalogue, by which the client narrows and sorts answers, the vocabulary, by which it
 * guesses what was meant, and the numbers it answers with. Each is asked for only when a reader’s query needs it.
 */
function allFiles(
  made: readonly PackedFile[],
  records: readonly SearchRecord[],
  names: readonly IdentifiedName[],
  numbers: Numbers,
): PackedFile[] {
  const files = withShortIds(made.filter(({ path }) => used.test(path)));
  const fragments = files
    .filter(isFragment)
    .map(({ path, content }) => ({ id: basename(path, '.pf_fragment'), url: urlOf(content) }));
  const json = (path: string, data: unknown) => ({ path, content: Buffer.from(JSON.stringify(data)) });
  return [
    ...files,
    json('catalogue.json', catalogueOf(records, fragments)),
    json('vocabulary.json', vocabularyOf(records, names)),
    json(numbersFile, numbers),
  ];
}

const isFragment = ({ path }: PackedFile) => path.startsWith('fragment/');

async function write(target: string, content: Uint8Array | string) {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}

/** A fragment is JSON after a mark of twelve bytes, compressed. */
const urlOf = (fragment: Uint8Array): string =>
  (JSON.parse(gunzipSync(fragment).subarray(12).toString('utf8')) as { url: string }).url;

function succeed<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new SearchIndexError(answer.errors.join('\n'));
  return answer;
}
