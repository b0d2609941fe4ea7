import { driverFile, highlighterFile } from '../pagefind/format.ts';
import { IndexFiles } from '../pagefind/index-files.ts';
import { openIndex, type OpenIndex, type PagefindModule } from '../pagefind/open-index.ts';

/** Folder of the index, found from where this script was served: the client stands in `<base>/assets/`. */
const indexFolder = new URL(import.meta.env.DEV ? '/pagefind/' : '../pagefind/', import.meta.url).href;

/** The query parameter that carries the words to mark on the page a result leads to. */
export const markParameter = 'mark';

let opening: Promise<OpenIndex> | undefined;
let attempts = 0;

/**
 * The site's index, opened when first asked for.
 *
 * @throws when it does not load; the next call starts afresh
 */
export const siteIndex = (): Promise<OpenIndex> => (opening ??= open());

/** Begin afresh at the next search: part of the index did not load, or the site has been published anew. */
export function forgetIndex(): void {
  opening = undefined;
}

/** The two files every search needs that have one name for ever, asked for by the page: WebAssembly and its driver. */
export type Ahead = Promise<[PromiseSettledResult<Response>, PromiseSettledResult<unknown>]>;

let coming: Ahead | undefined;

/** Take over what the page has asked for; it serves the first opening of the index. */
export function useAhead(ahead: Ahead): void {
  coming ??= ahead;
}

function open(): Promise<OpenIndex> {
  const files = new IndexFiles(indexFolder);
  const ahead = attempts++ === 0 ? coming : undefined;
  if (ahead) {
    const wasm = ahead.then(([response]) => valueOf(response));
    const pagefind = ahead.then(([, module]) => valueOf(module) as PagefindModule);
    return openIndex(files, pagefind, wasm);
  }
  // Under a new address after a failure: a browser remembers that a module failed.
  const address = `${indexFolder}${driverFile}?retry=${attempts}`;
  return openIndex(files, import(/* @vite-ignore */ address) as Promise<PagefindModule>);
}

function valueOf<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === 'rejected') throw settled.reason;
  return settled.value;
}

/** Mark the words of the address's `mark` parameter in the text of this page. */
export async function highlight(): Promise<void> {
  const address = indexFolder + highlighterFile;
  const { default: PagefindHighlight } = (await import(/* @vite-ignore */ address)) as {
    default: new (options: object) => unknown;
  };
  new PagefindHighlight({
    highlightParam: markParameter,
    addStyles: false,
    markContext: '[data-pagefind-body]',
  });
}
