/** The parts of Pagefind's browser interface that the site uses (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { highlightParam?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** HTML with the words found in `<mark>`. */
  excerpt: string;
  meta: Record<string, string | undefined>;
  sub_results: PagefindSection[];
}

export interface PagefindSection {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { id: string };
}

/** The query parameter that carries the words to mark on the page a result leads to. */
export const markParameter = 'mark';

/** Folder of the index, found from where this script was served: the client stands in `<base>/assets/`. */
const indexFolder = new URL(import.meta.env.DEV ? '/pagefind/' : '../pagefind/', import.meta.url).href;

/** The pages that answer a query, best first. */
export interface Answer {
  /** How many there are. */
  found: number;
  /** The first of them. */
  pages: PagefindPage[];
}

/**
 * Ask for the pages with these words. Without any, the index is loaded all the same, to be there when they come.
 *
 * @param limit how many pages are wanted
 * @throws when the index or a part of it does not load; the next call starts afresh
 */
export async function askPagefind(query: string, limit: number): Promise<Answer> {
  try {
    const { pagefind, entry } = await (loading ??= load());
    const { results } = await pagefind.search(query);
    // Pagefind passes over parts of the index it cannot get, and then finds nothing. So nothing is believed only while
    // the index is in reach, and the one that was loaded: the reader may be offline, or the site published anew.
    if (query && results.length === 0 && (await readEntry()) !== entry)
      throw new Error('The index has changed');
    return {
      found: results.length,
      pages: await Promise.all(results.slice(0, limit).map((result) => result.data())),
    };
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/** Pagefind and the state of the index it has loaded. */
interface Loaded {
  pagefind: Pagefind;
  entry: string;
}

let loading: Promise<Loaded> | undefined;
let attempts = 0;

async function load(): Promise<Loaded> {
  // Under a new address after a failure: a browser remembers that a module failed, and Pagefind that its index did.
  const retry = attempts++ > 0 ? `?retry=${attempts}` : '';
  const [pagefind, entry] = await Promise.all([
    import(/* @vite-ignore */ `${indexFolder}pagefind.js${retry}`) as Promise<Pagefind>,
    readEntry(),
  ]);
  await pagefind.options({ highlightParam: markParameter, excerptLength: 24 });
  await pagefind.init();
  return { pagefind, entry };
}

/** The small file that names the index of the day. */
async function readEntry(): Promise<string> {
  const response = await fetch(`${indexFolder}pagefind-entry.json`, { cache: 'no-store' });
  if (!response.ok) throw new Error(`The search index answers ${response.status}`);
  return response.text();
}

/** Mark the words of the address's `mark` parameter in the text of this page. */
export async function highlight(): Promise<void> {
  const { default: PagefindHighlight } = (await import(
    /* @vite-ignore */ `${indexFolder}pagefind-highlight.js`
  )) as { default: new (options: object) => unknown };
  new PagefindHighlight({
    highlightParam: markParameter,
    addStyles: false,
    markContext: '[data-pagefind-body]',
  });
}
