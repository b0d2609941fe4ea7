import { href } from '../../addresses/paths.ts';
import type { Facet, SearchRecord } from '../record.ts';
import { oneLine } from '../../text/one-line.ts';

/** What all records of a page have in common. */
export interface FoundPage {
  /** Its path from the root of the site. */
  path: string;
  title: string;
  /** What it is called in lists, and what readers narrow by: `Source`. */
  kind: string;
  /** Which of that kind it is: `Press`. */
  sort?: string | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date?: string | undefined;
  /** See SearchRecord. */
  called?: readonly string[] | undefined;
  /** What else it is found under. */
  filters?: Partial<Record<Facet, string[]>>;
}

/** A part of a page with a heading of its own. */
interface FoundPart {
  /** Its anchor. */
  id: string;
  title: string;
  text: string;
}

/**
 * The record of a page as a whole.
 *
 * @param text what readers see of it in whole sentences where it has any
 * @param unseen words that it is found by and that no excerpt shows
 */
export function wholePage(page: FoundPage, text: string, unseen: readonly string[] = []): SearchRecord {
  const { path, title, called = [] } = page;
  return {
    ...factsOf(page),
    url: href(path),
    text: oneLine(text),
    forms: [title, ...unseen.map(oneLine)],
    ...(called.length > 0 && { called }),
  };
}

/** The record of a part of a page, under an anchor. */
export const partOfPage = (page: FoundPage, { id, title, text }: FoundPart): SearchRecord => ({
  ...factsOf(page),
  url: `${href(page.path)}#${id}`,
  section: title,
  text: oneLine(text),
  forms: [title],
});

function factsOf({ title, kind, sort, date, filters = {} }: FoundPage) {
  const under = { kind: [kind], ...filters, ...(date !== undefined && { year: [date.slice(0, 4)] }) };
  return {
    title,
    kind: sort === undefined ? kind : `${kind} · ${sort}`,
    filters: Object.fromEntries(Object.entries(under).filter(([, values]) => values.length > 0)),
    ...(date !== undefined && { date }),
  };
}
