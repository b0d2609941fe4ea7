import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { paths } from '../../addresses/paths.ts';
import { codeVersion } from '../../cache/code-version.ts';
import { kept, keptText } from '../../cache/kept.ts';
import { pack, type PackedFile, unpack } from '../../cache/pack.ts';
import { hashOf } from '../../cache/store.ts';
import type { Table } from '../../data/table.ts';
import { type IdentifiedName, indexNames } from '../../names/name-index.ts';
import { catalogueOf } from '../catalogue.ts';
import { indexedRecord } from './indexed-record.ts';
import { pageRecords } from './page-records.ts';
import { type Numbers, numbersFile, type NumberSource } from '../number-record.ts';
import { numbersOf } from './numbers.ts';
import type { SearchRecord } from '../record.ts';
import { synonymsOf } from './synonyms.ts';
import { isRecord } from '../pagefind/format.ts';
import { type MadeIndex, makeIndex } from '../pagefind/make-index.ts';
import { vocabularyOf } from './vocabulary.ts';

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
    codeVersion('src/search/build/write-index.ts'),
    options,
    pages.map(({ file, html }) => [file, hashOf(html)]),
  ];
  const files = unpack(
    await kept('search indexes', inputs, async () => pack(await indexOf(pages, options, progress))),
  );
  for (const { path, content } of files) await write(join(siteFolder, 'pagefind', path), content);
  return { pages: pages.length, records: files.filter(({ path }) => isRecord(path)).length };
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
  async function* toIndex() {
    for (const [done, { file, html }] of pages.entries()) {
      progress?.(done, pages.length);
      for (const found of await recordsOf(html, basePath + file.replace(/index\.html$/, ''))) {
        const record = { ...found, questions: questions[`/${found.url.slice(basePath.length)}`] ?? [] };
        records.push(record);
        yield indexedRecord(record, { names: nameIndex, tables, synonyms });
      }
    }
  }
  const made = await makeIndex(toIndex());
  const tablePath = (id: string) => `${basePath}${paths.table(id).slice(1)}`;
  return allFiles(made, records, names, numbersOf(tables, tablePath, sources));
}

/** What search can find on a page, which takes a parser of HTML to see. */
async function recordsOf(html: string, path: string): Promise<SearchRecord[]> {
  if (!html.includes('data-pagefind-body')) return [];
  const inputs = [codeVersion('src/search/build/page-records.ts'), path, hashOf(html)];
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
  made: MadeIndex,
  records: readonly SearchRecord[],
  names: readonly IdentifiedName[],
  numbers: Numbers,
): PackedFile[] {
  const json = (path: string, data: unknown) => ({ path, content: Buffer.from(JSON.stringify(data)) });
  return [
    ...made.files,
    json('catalogue.json', catalogueOf(records, made.records)),
    json('vocabulary.json', vocabularyOf(records, names)),
    json(numbersFile, numbers),
  ];
}

async function write(target: string, content: Uint8Array | string) {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
