import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { plainText } from './plain-text.ts';
import type { SearchRecord } from '../record.ts';

/** What all records of a page have in common. */
export type PageFacts = Pick<SearchRecord, 'title' | 'kind' | 'filters' | 'date'>;

/** Read what a built page says of itself: its title, what kind it is, its date, topics, authors and series. */
export function pageFacts(tree: Root, body: Element, path: string): PageFacts {
  const kind = kindOf(body);
  const isEssay = select('.essay-head', body) !== undefined;
  const date = dateOf(tree);
  const title = select('h1', body);
  const texts = (selector: string) => [
    ...new Set(selectAll(selector, body).map((one) => plainText({ ...one, properties: {} }))),
  ];
  const values = {
    kind: [isEssay ? 'Essay' : kind],
    topic: isEssay ? topicsOf(tree) : [],
    author: isEssay ? texts('[rel=author]') : [],
    year: date === undefined ? [] : [date.slice(0, 4)],
    series: isEssay ? texts('.essay-head .kicker a') : [],
  };
  return {
    title: title ? plainText(title) : path,
    kind: labelOf(body, kind, isEssay),
    filters: Object.fromEntries(Object.entries(values).filter(([, found]) => found.length > 0)),
    ...(date !== undefined && { date }),
  };
}

/** The kind with what the page says over its title: `Essay · Analysis`, `Name · Person`, `Source · Press`. */
function labelOf(body: Element, kind: string, isEssay: boolean): string {
  if (isEssay) return `Essay · ${kind}`;
  const kicker = select('.kicker', body);
  // Links in it lead to lists; what is left says of which sort this one is.
  const more = kicker ? plainText({ ...kicker, properties: {} }, ({ tagName }) => tagName === 'a') : '';
  const sort = more.replace(/^[\s›/·]+/, '');
  return sort === '' || sort.startsWith(kind) ? sort || kind : `${kind} · ${sort}`;
}

const topicsOf = (tree: Root) =>
  selectAll('meta[property="article:tag"]', tree).map(({ properties }) => String(properties['content']));

interface Dated {
  datePublished?: string;
  dateModified?: string;
}

/** The kind stands in an attribute, `kind:Name`, or as the text of an element called `kind`. */
function kindOf(body: Element): string {
  const marked = select('[data-pagefind-meta^="kind"]', body);
  if (!marked) return 'Page';
  const [, value] = String(marked.properties['dataPagefindMeta']).split(':');
  return value ?? toString(marked).trim();
}

/** The day, month or year structured data give for what the page is about, which comes first in its graph. */
function dateOf(tree: Root): string | undefined {
  for (const script of selectAll('script[type="application/ld+json"]', tree)) {
    const { '@graph': graph = [] } = JSON.parse(toString(script)) as { '@graph'?: Dated[] };
    const [date] = graph.flatMap(({ datePublished, dateModified }) => datePublished ?? dateModified ?? []);
    if (date !== undefined) return date;
  }
  return undefined;
}
