/** RSS 2.0, Atom 1.0 and JSON Feed 1.1, by what their files are called. */
export const feedFiles = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof feedFiles;

export const feedFormats = Object.keys(feedFiles) as FeedFormat[];

/** What readers call the formats. */
export const feedNames: Readonly<Record<FeedFormat, string>> = { rss: 'RSS', atom: 'Atom', json: 'JSON' };

/** CSL-JSON, BibTeX, biblatex and RIS, by how their files end. */
export type ExportFormat = 'json' | 'bib' | 'biblatex.bib' | 'ris';

export const exportFormats: readonly ExportFormat[] = ['json', 'bib', 'biblatex.bib', 'ris'];

/** Forms of an essay, and of a series, that are read like a book. */
export const bookFormats = ['epub', 'pdf'] as const;

export type BookFormat = (typeof bookFormats)[number];

/**
 * Every address of the site, in one place: nothing else puts a path together. A path here starts at the site's root
 * (`/essays/three-tonnes/`); `href` adds the folder the site is served from, `canonical` the origin too.
 */
export const paths = {
  home: '/',
  essays: '/essays/',
  essay: (slug: string) => `/essays/${slug}/`,
  /** A drawn figure of an essay as a picture that stands by itself. */
  drawing: (slug: string, figure: string, format: 'svg' | 'png') => `/essays/${slug}/${figure}.${format}`,
  /** The page of such a drawing: large, with its files, and the card by which it is shared. */
  drawingPage: (slug: string, figure: string) => `/essays/${slug}/${figure}/`,
  /** The versions of an essay and what changed between them, and the version of a day. */
  history: (slug: string) => `/essays/${slug}/history/`,
  version: (slug: string, day: string) => `/essays/${slug}/history/${day}/`,
  topics: '/topics/',
  topic: (id: string) => `/topics/${id}/`,
  series: (id: string) => `/series/${id}/`,
  authors: '/authors/',
  author: (id: string) => `/authors/${id}/`,
  sources: '/sources/',
  source: (key: string) => `/sources/${key}/`,
  /** All sources in a format for reference managers. */
  sourcesExport: (format: ExportFormat) => `/sources.${format}`,
  /** The references of an essay: a page of them, and a file. */
  referenceList: (slug: string) => `/essays/${slug}/references/`,
  references: (slug: string, format: ExportFormat) => `/essays/${slug}.${format}`,
  /** An essay itself as a reference. */
  citation: (slug: string, format: ExportFormat) => `/essays/${slug}/cite.${format}`,
  /** How an essay was made and what it rests on, for programs. */
  provenance: (slug: string) => `/essays/${slug}/provenance.json`,
  /** An essay as Markdown. */
  essayMarkdown: (slug: string) => `/essays/${slug}.md`,
  /** An essay as a book, and the essays of a series as one. */
  essayBook: (slug: string, format: BookFormat) => `/essays/${slug}.${format}`,
  /** An essay as a Word document, for whoever reviews it. */
  essayWord: (slug: string) => `/essays/${slug}.docx`,
  seriesBook: (id: string, format: BookFormat) => `/series/${id}.${format}`,
  data: '/data/',
  table: (id: string) => `/data/${id}/`,
  tableCsv: (id: string) => `/data/${id}.csv`,
  tableJson: (id: string) => `/data/${id}.json`,
  /** What happened and when, out of every table that tells it: whole, of one kind, or as far as an essay tells of it. */
  chronology: '/chronology/',
  chronologyKind: (kind: string) => `/chronology/kinds/${kind}/`,
  chronologyEssay: (slug: string) => `/chronology/essays/${slug}/`,
  chronologyCsv: '/chronology.csv',
  names: '/names/',
  name: (id: string) => `/names/${id}/`,
  /** Who is who: the people among the names, by country and office. */
  people: '/people/',
  corrections: '/corrections/',
  correction: (id: string) => `/corrections/${id}/`,
  letters: '/letters/',
  letter: (id: string) => `/letters/${id}/`,
  forecasts: '/forecasts/',
  forecast: (id: string) => `/forecasts/${id}/`,
  search: '/search/',
  openSearch: '/opensearch.xml',
  feeds: '/feeds/',
  /** Where a reader switches on that pages are kept, and what is said where one was not. */
  offline: '/offline/',
  notKept: '/offline/not-kept/',
  /** At the root, since a worker answers for the pages below it only. */
  serviceWorker: '/service-worker.js',
  /**
   * The feed of a page, beside it; the site's stands beside the home page. Older items lie in archives, numbered from the
   * oldest, so that what an archive holds never changes.
   */
  feed: (page: string, format: FeedFormat, archive?: number) =>
    page + (archive === undefined ? feedFiles[format] : feedFiles[format].replace('.', `-${archive}.`)),
  opml: '/opml.xml',
  /** For programs that read text: an index, and all essays in one file. */
  llms: '/llms.txt',
  llmsFull: '/llms-full.txt',
  /** Every file of the site with its hash, for whoever checks a copy: see commands/checksums.ts. */
  checksums: '/SHA256SUMS.txt',
  robots: '/robots.txt',
  sitemap: '/sitemap-index.xml',
  sitemapPages: '/sitemap-pages.xml',
  /** The picture by which a link is shown elsewhere: of a page or, `sources/press`, of all pages of a kind. */
  card: (of: string) => `/cards/${of}.png`,
  font: (file: string) => `/fonts/${file}`,
  page: (id: string) => `/${id}/`,
} as const;

/** Folder the site is served from: starts and ends with a slash. */
// Outside Astro (the check, the configuration, tests) there is no site yet: only paths are asked for.
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/*$/, '/');

/** The address a link on this site carries. */
export const href = (path: string): string => base + path.replace(/^\//, '');

/** The one public address of a page: absolute, with its origin. */
export const canonical = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
