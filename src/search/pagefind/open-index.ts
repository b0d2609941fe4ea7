import type { FacetIndex } from '../facet-index.ts';
import { entryFile, idPrefix, listFile, wasmFile } from './format.ts';
import type { IndexFiles } from './index-files.ts';
import { type Numbers, numbersFile } from '../number-record.ts';
import { type PassageData, readPassage } from '../passage.ts';
import { type Sort, sorts } from '../record.ts';
import { placesWanted } from './places-wanted.ts';
import type { SearchIndex } from '../search-index.ts';

/** The parts of Pagefind's browser interface that the site uses (pagefind.app/docs/api). */
export interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  preload(term: string): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PassageData>;
}

/** An index with the two files beside it: see build/write-index.ts. */
export interface OpenIndex extends SearchIndex {
  facets: () => Promise<FacetIndex>;
  numbers: () => Promise<Numbers>;
  /** False once the site has been published anew: what the old index lacks, the new one may have. */
  isCurrent: () => Promise<boolean>;
}

/**
 * How much more a word says in a heading than in a text: found by trial on tests/search/golden-set, as are those of
 * rank.ts. `short` holds abbreviations and one-word names.
 */
const ranking = {
  metaWeights: { title: 6, forms: 6, short: 10, asked: 4, page: 1, kind: 1, date: 0.1 },
  pageLength: 0.5,
};

/**
 * Open an index.
 *
 * @param files the files of its folder
 * @param pagefind its `pagefind.js`, on its way
 * @param wasm its WebAssembly, if it is on its way too
 * @throws when a file every search needs does not load; searches throw when a file they need does not
 */
export async function openIndex(
  files: IndexFiles,
  pagefind: Promise<PagefindModule>,
  wasm?: Promise<Response>,
): Promise<OpenIndex> {
  const entry = files.ahead(entryFile).then((response) => response.text());
  const [{ createInstance }] = await Promise.all([
    pagefind,
    files.ahead(wasmFile, wasm),
    entry.then((text) => files.ahead(listFile(hashIn(text)))),
  ]);
  files.standIn();
  // The worker would cost a file and a round of requests; without it a search of 8,000 records takes some 20 ms.
  const instance = createInstance({ basePath: files.folder, baseUrl: '/', noWorker: true, ranking });
  await instance.init();

  /** Do something that asks for files, and believe its answer only if they came. */
  const surely = async <T>(work: () => Promise<T>): Promise<T> => {
    const before = files.failures;
    const answer = await work();
    if (files.failures > before) throw new Error('Part of the index did not load');
    return answer;
  };
  const beside = once(async (name) => (await files.ahead(name)).json());
  const search = once(async (words) => {
    const { results } = await surely(async () => {
      const wanted = placesWanted(words);
      if (wanted) await instance.preload(wanted);
      return instance.search(words);
    });
    return results.map(({ id, score, data }) => ({
      id,
      score,
      sort: sortIn(id),
      load: async () => readPassage(await data()),
    }));
  }, remembered);
  return {
    search,
    size: async () => pagesIn(await entry),
    vocabulary: () => beside('vocabulary.json') as Promise<string[]>,
    isCurrent: async () => (await (await files.ahead(entryFile)).text()) === (await entry),
    numbers: () => beside(numbersFile) as Promise<Numbers>,
    facets: () => beside('facets.json') as Promise<FacetIndex>,
  };
}

const languageIn = (entry: string) => {
  const { languages } = JSON.parse(entry) as {
    languages: Record<string, { hash: string; page_count: number }>;
  };
  return Object.values(languages)[0];
};

const hashIn = (entry: string): string => languageIn(entry)?.hash ?? '';

const pagesIn = (entry: string): number => languageIn(entry)?.page_count ?? 0;

/** The sort of a record, by the letter that its id begins with: see short-list.ts. */
const sortIn = (id: string): Sort =>
  (Object.keys(sorts) as Sort[]).find((sort) => sorts[sort] === id.charAt(idPrefix.length)) ?? 'other';

/** Searches whose answers are remembered: one question searches for its words together and one by one, and is typed on. */
const remembered = 24;

/** Ask for each thing once, and again only after a failure or when others came since. */
function once<T>(ask: (name: string) => Promise<T>, most = Infinity): (name: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (name) => {
    const known = asked.get(name);
    if (known) return known;
    const coming = ask(name);
    coming.catch(() => asked.delete(name));
    asked.set(name, coming);
    for (const oldest of asked.keys()) if (asked.size > most) asked.delete(oldest);
    return coming;
  };
}
