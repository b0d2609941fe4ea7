/**
 * What a request is to a worker that keeps what was read:
 * - `page`: somebody goes to an address
 * - `hashed`: a file whose address changes with what it holds
 * - `search`: a part of the search index, or what reads it
 * - `picture`: a picture that keeps its address whatever it shows
 */
export type Sort = 'page' | 'hashed' | 'search' | 'picture';

/** The part of a request that its sort is known by. */
export type Asked = Pick<Request, 'url' | 'method' | 'mode' | 'destination'>;

/**
 * The sort of a request; none where it is the browser's own affair: other sites, forms, feeds and downloads.
 *
 * @param scope address of the site, with a slash at its end
 */
export function sortOf({ url, method, mode, destination }: Asked, scope: string): Sort | undefined {
  if (method !== 'GET' || !url.startsWith(scope)) return undefined;
  const path = url.slice(scope.length);
  if (mode === 'navigate') return 'page';
  if (/^(pagefind\/|assets\/search\.js)/.test(path)) return 'search';
  if (/^(assets|fonts)\//.test(path)) return 'hashed';
  return destination === 'image' ? 'picture' : undefined;
}

/** A page whatever is asked of it: `/search/?q=coal#results` is kept as `/search/`. */
export const pageAddress = (url: string): string => {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
};

/**
 * What all sizes and formats of one picture have in common: the build names them `harbour.A1b2C3d4_X.avif`, by what the
 * picture is and then by what was made of it.
 */
export const pictureStem = (url: string): string | undefined => /^.*\.[\w-]{8}(?=[_.])/.exec(url)?.[0];

/** Parts of the search index whose names change with what they hold. */
export const isHashedPart = (url: string): boolean =>
  /\/pagefind\/(index|fragment|filter)\/|\.pf_meta$/.test(url);

/** The file that names the index of the day, by which one edition of the index is told from another. */
export const indexEntry = 'pagefind/pagefind-entry.json';

/** Marks the words that were searched for, on the page that a result leads to. */
export const wordMarker = 'pagefind/pagefind-highlight.js';
