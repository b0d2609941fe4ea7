/** What a reader can narrow an answer by. */
export const facets = ['kind', 'topic', 'author', 'year', 'series'] as const;

export type Facet = (typeof facets)[number];

/**
 * The sorts of records that an answer is balanced between, each with its letter in the ids of the index: what sort a record is
 * of is known before it is loaded.
 */
export const sorts = { passage: 'p', figure: 'f', name: 'n', table: 't', source: 's', other: 'o' } as const;

export type Sort = keyof typeof sorts;

/** @param kind as a record has it: `Essay · Analysis`, `Name · Place` */
export function sortOf(kind: string): Sort {
  const byKind: Readonly<Record<string, Sort>> = {
    Essay: 'passage',
    Figure: 'figure',
    Name: 'name',
    Data: 'table',
    Source: 'source',
  };
  return byKind[/^\p{L}+?(?=s?(?!\p{L}))/u.exec(kind)?.[0] ?? ''] ?? 'other';
}

/**
 * The file in which the pages of a build hand what search can find to who makes the index of it, and which no site keeps:
 * see pages/search-records.json.ts and integrations/pagefind-index.ts.
 */
export const recordsFile = 'search-records.json';

/** One thing search can find: a section of an essay, a figure, a source, a name. */
export interface SearchRecord {
  /** Path with the folder the site is served from, and an anchor where it is part of a page. */
  url: string;
  /** Title of the page. */
  title: string;
  /** Heading of the part, where it is one. */
  section?: string;
  /** What it is called in lists: Essay, Figure, Source. */
  kind: string;
  /** What readers see of it: its own words, without those of lists around it. */
  text: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date?: string;
  /** Values it is found under; a facet it has none of is left out. */
  filters: Partial<Record<Facet, string[]>>;
  /** Its headings, so that a phrase in them is found, and words that are found and never shown. */
  forms: string[];
  /** What else that which a page is about is called: other forms of a name, other titles of a table. */
  called?: readonly string[];
  /** Tables in its text: what leads to each, which is shown of it, and its cells, which are only found. */
  tables?: readonly { caption: string; cells: string }[];
  /** What readers ask that it answers. */
  questions?: readonly string[];
}

/*
 * In the index a record's text is followed by words that are found but never shown:
 *
 *   Tbilisi was told ␞ Tbilisi ␟ თბილისი ␟ Tiflis ␞ Georgia ␟ Sakartvelo ␞␞ 양
 *
 * each group the forms of one name, the one in the text first; after the double sign, beginnings of words within words. A
 * group that begins with ␝ holds words that readers take for one another: they answer, and count for less. One that begins
 * with ␜ is a table: what leads to it ␟ its cells.
 */
export const groupSign = '␞';
export const formSign = '␟';
export const synonymSign = '␝';
export const tableSign = '␜';
