/** The parts of Pagefind's browser interface that the site uses (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { highlightParam?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  preload(term: string): Promise<void>;
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

let loading: Promise<Pagefind> | undefined;

/**
 * Pagefind, ready to search. It is loaded once; after a failure the next call tries again, under a new address, because
 * a browser remembers that a module failed.
 *
 * @throws when the index cannot be loaded
 */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

let attempts = 0;

async function start(): Promise<Pagefind> {
  const retry = attempts++ > 0 ? `?retry=${attempts}` : '';
  const pagefind = (await import(/* @vite-ignore */ `${indexFolder}pagefind.js${retry}`)) as Pagefind;
  await pagefind.options({ highlightParam: markParameter, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
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
