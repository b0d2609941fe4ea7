import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { attributes, textOf } from './html.ts';

/*
 * What Zotero's connector keeps of a page, by the rules its translators were seen to follow when zotero/translation-server
 * (April 2026) was run over this site: COinS goes before the head; the type is Zotero's own word, or else what Open Graph
 * says; where no author or day is given, one is looked for in the page. Written here from what came out; no code of theirs.
 */

export interface ZoteroItem {
  type: string;
  title: string;
  /** `name` for a name in one field, `family, given` for one in two. */
  creators: string[];
  date: string;
  url: string;
  publication: string;
  number: string;
}

/** The item Zotero saves of a page; of one with several, the first that it offers. */
export function readByZotero(tree: Root): ZoteroItem {
  return offeredByZotero(tree)[0] ?? fromHead(tree);
}

/** The items that Zotero offers of a page to pick from, in their order; one alone is saved without a question. */
export const offeredByZotero = (tree: Root): OfferedItem[] =>
  attributes('span.Z3988[title]', 'title', tree).map(fromCoins);

/** One out of COinS, which alone says the language. */
export interface OfferedItem extends ZoteroItem {
  language: string;
}

const formats: Readonly<Record<string, string>> = {
  journal: 'journalArticle',
  book: 'book',
  dc: 'webpage',
};

const genres: Readonly<Record<string, string>> = {
  bookitem: 'bookSection',
  conference: 'conferencePaper',
  proceeding: 'conferencePaper',
  report: 'report',
};

/** Types whose `rft.title` is what they stand in. */
const withinOthers = new Set(['journalArticle', 'bookSection', 'conferencePaper']);

/** Pair by pair, in their order: the type decides what a pair means, and may change on the way. */
function fromCoins(coins: string): OfferedItem {
  const pairs = coins.split('&').map((pair): [string, string] => {
    const [key = '', value = ''] = pair.split('=');
    return [key, decodeURIComponent(value.replace(/\+|%2b/gi, ' '))];
  });
  const one = (key: string) => pairs.find(([name]) => name === key)?.[1] ?? '';
  const format = one('rft_val_fmt').split(':').at(-1) ?? '';
  const genre = format === 'book' ? genres[one('rft.genre')] : undefined;
  const item = { title: '', date: '', url: '', publication: '', number: '', language: '' };
  const names: string[] = [];
  const bodies: { name: string; at?: number }[] = [];
  let type = genre ?? formats[format] ?? '';
  for (const [key, value] of pairs) {
    const isWithin = withinOthers.has(type);
    if (key === 'rft_id' && /^https?:/.test(value)) item.url = value;
    else if (key === 'rft.title') item[isWithin ? 'publication' : 'title'] = value;
    else if (key === 'rft.btitle') item[type === 'bookSection' ? 'publication' : 'title'] = value;
    else if (key === 'rft.atitle' && isWithin) item.title = value;
    else if (key === 'rft.jtitle' || key === 'rft.source') item.publication = value;
    else if (key === 'rft.date') item.date = value;
    else if (key === 'rft.au') names.push(asName(value));
    else if (key === 'rft.aulast') bodies.push({ name: value, at: names.length });
    else if (key === 'rft.aucorp') bodies.push({ name: value });
    // Of a thesis these are not looked for.
    else if (key === 'rft.language' && type !== 'thesis') item.language = value;
    else if (key === 'rft.type' && type !== 'thesis') type = value;
  }
  // A family name alone is put where it stood; a body before all.
  const creators = [...names];
  bodies.forEach(({ name, at }, index) => creators.splice(at === undefined ? 0 : at + index, 0, name));
  return { ...item, type, creators };
}

function fromHead(tree: Root): ZoteroItem {
  const all = (...names: string[]) =>
    names
      .map((name) =>
        attributes(`head > meta[name="${name}"], head > meta[property="${name}"]`, 'content', tree),
      )
      .find((found) => found.length > 0) ?? [];
  const one = (...names: string[]) => all(...names)[0] ?? '';
  const type = one('z:itemType') || (one('og:type') === 'website' ? 'webpage' : 'journalArticle');
  const [day = ''] = attributes('time[datetime]', 'dateTime', tree);
  return {
    type,
    title: one('citation_title', 'DC.title', 'og:title'),
    creators: [
      ...all('citation_author', 'DC.creator', 'author').map(asName),
      ...(hasAuthor(all) ? [] : signed(tree)),
    ],
    date: one('citation_date', 'article:published_time', 'DC.date') || day,
    url: one('citation_public_url', 'og:url'),
    publication: one('prism.publicationName') || (type === 'webpage' ? one('og:site_name') : ''),
    number: one('prism.number'),
  };
}

const hasAuthor = (all: (...names: string[]) => string[]) =>
  all('citation_author', 'DC.creator', 'author').length > 0;

/** Whom the page itself seems to name: what is called a byline, or the only link to an author. */
function signed(tree: Root): string[] {
  const isByline = ({ properties: { className } }: Element) =>
    Array.isArray(className) && className.some((name) => /byline|^vcard$/i.test(String(name)));
  const bylines = selectAll('[class]', tree).filter(isByline);
  const links = selectAll('a[rel~=author]', tree);
  return [...bylines, ...(bylines.length === 0 && links.length === 1 ? links : [])].map(textOf);
}

/** A comma divides a name; one at its end keeps it whole; without any the last word is the family. */
function asName(name: string): string {
  const [family = '', given = ''] = name.split(/,\s*/);
  if (name.includes(',')) return [family, given].filter(Boolean).join(', ');
  const words = name.split(' ');
  return words.length === 1 ? name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
}
