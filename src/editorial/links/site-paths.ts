import type { CollectionName } from '../../schemas/tools.ts';

/** The ids of all records, by collection. */
export type Ids = Readonly<Record<CollectionName | 'data', readonly string[]>>;

/** The address of a record's own page. Agrees with catalogue/urls.ts, which only runs inside Astro. */
export const recordPath: Record<CollectionName, (id: string) => string> = {
  essays: (id) => `/essays/${id}/`,
  authors: (id) => `/authors/${id}/`,
  topics: (id) => `/topics/${id}/`,
  series: (id) => `/series/${id}/`,
  sources: (id) => `/sources/${id}/`,
  names: (id) => `/names/${id}/`,
  pages: (id) => `/${id}/`,
};

/** The addresses that exist whatever the records are. */
export const fixedPaths = [
  '/',
  '/essays/',
  '/topics/',
  '/authors/',
  '/data/',
  '/names/',
  '/sources/',
  '/sources.json',
  '/sources.bib',
  '/sources.ris',
  '/search/',
  '/feeds/',
  '/rss.xml',
] as const;

/** The addresses of a table of `content/data/`. */
export const tablePaths = (id: string): string[] => [`/data/${id}/`, `/data/${id}.csv`, `/data/${id}.json`];

/** Folders of the built site that are not pages of `content/pages/`; `assets` and `pagefind` hold the build's own files. */
const reserved = new Set([
  'essays',
  'topics',
  'series',
  'authors',
  'sources',
  'names',
  'data',
  'fonts',
  'search',
  'feeds',
  'assets',
  'pagefind',
  '404',
  'index',
]);

/** True for a name no page of `content/pages/` can have. */
export const isReserved = (id: string): boolean => reserved.has(id);
