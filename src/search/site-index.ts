import { openIndex, type OpenIndex, type PagefindModule } from './pagefind.ts';

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

function open(): Promise<OpenIndex> {
  // Under a new address after a failure: a browser remembers that a module failed.
  const retry = attempts++ > 0 ? `?retry=${attempts}` : '';
  return openIndex(
    indexFolder,
    (address) => import(/* @vite-ignore */ `${address}${retry}`) as Promise<PagefindModule>,
  );
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
