import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { paths } from '../../addresses/paths.ts';
import { codeVersion } from '../../cache/code-version.ts';
import { kept } from '../../cache/kept.ts';
import { pack, type PackedFile, unpack } from '../../cache/pack.ts';
import type { Table } from '../../data/table.ts';
import { type IdentifiedName, indexNames } from '../../names/name-index.ts';
import { facetIndexOf } from '../facet-index.ts';
import { indexedRecord } from './indexed-record.ts';
import { type Numbers, numbersFile, type NumberSource } from '../number-record.ts';
import { numbersOf } from './numbers.ts';
import type { SearchRecord } from '../record.ts';
import { synonymsOf } from './synonyms.ts';
import { isRecord } from '../pagefind/format.ts';
import { type MadeIndex, makeIndex } from '../pagefind/make-index.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What goes into the index besides the records. */
export interface IndexOptions {
  /** Folder the site is served from: starts and ends with a slash. */
  basePath: string;
  /** The gazetteer: passages that use one form of a name are found by all others. */
  names: readonly IdentifiedName[];
  /** Groups of words that stand for one another. */
  thesaurus?: readonly (readonly string[])[];
  /** What readers ask, by the address that answers. */
  questions?: Readonly<Record<string, readonly string[]>>;
  /** The tables of the site: the numbers they answer with. */
  tables?: readonly Table[];
  /** What is said of sources beside a number, by their keys. */
  sources?: Readonly<Record<string, NumberSource>>;
}

/**
 * Make an index of records and write it into a built site, under `pagefind/`. An index of the very same records is kept
 * from one build to the next.
 *
 * @param siteFolder absolute path of the built site
 * @param progress is told how many records are indexed
 * @returns how many records the index holds
 * @throws SearchIndexError when Pagefind reports an error
 */
export async function writeSearchIndex(
  siteFolder: string,
  records: readonly SearchRecord[],
  options: IndexOptions = { basePath: '/', names: [] },
  progress?: (done: number, all: number) => void,
): Promise<number> {
  const inputs = [codeVersion('src/search/build/write-index.ts'), options, records];
  const files = unpack(
    await kept('search indexes', inputs, async () => pack(await indexOf(records, options, progress))),
  );
  for (const { path, content } of files) await write(join(siteFolder, 'pagefind', path), content);
  return files.filter(({ path }) => isRecord(path)).length;
}

/** Every file of the index of these records. */
async function indexOf(
  found: readonly SearchRecord[],
  { basePath, names, thesaurus = [], questions = {}, tables = [], sources = {} }: IndexOptions,
  progress?: (done: number, all: number) => void,
): Promise<PackedFile[]> {
  const surroundings = { names: indexNames(names), synonyms: synonymsOf(thesaurus) };
  const records = found.map((record) => ({
    ...record,
    questions: questions[`/${record.url.slice(basePath.length)}`] ?? [],
  }));
  async function* toIndex() {
    for (const [done, record] of records.entries()) {
      progress?.(done, records.length);
      yield indexedRecord(record, surroundings);
    }
  }
  const made = await makeIndex(toIndex());
  const tablePath = (id: string) => `${basePath}${paths.table(id).slice(1)}`;
  return allFiles(made, records, names, numbersOf(tables, tablePath, sources));
}

/**
 * The index, and beside it the facets, by which the client narrows and sorts answers, the vocabulary, by which it
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
    json('facets.json', facetIndexOf(records, made.records)),
    json('vocabulary.json', vocabularyOf(records, names)),
    json(numbersFile, numbers),
  ];
}

async function write(target: string, content: Uint8Array | string) {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
