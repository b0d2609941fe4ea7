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

/** The item Zotero saves of a page. */
export function readByZotero(tree: Root): ZoteroItem {
  const [coins] = attributes('span.Z3988[title]', 'title', tree);
  return coins === undefined ? fromHead(tree) : fromCoins(new URLSearchParams(coins));
}

const formats: Readonly<Record<string, string>> = {
  article: 'journalArticle',
  book: 'book',
  bookitem: 'bookSection',
  report: 'report',
};

function fromCoins(pairs: URLSearchParams): ZoteroItem {
  const genre = pairs.get('rft.genre') ?? '';
  const type = pairs.get('rft.type') ?? formats[genre] ?? '';
  const [own, within] = genre === 'article' || genre === 'bookitem' ? ['atitle', genre] : ['btitle', ''];
  const container = { article: 'jtitle', bookitem: 'btitle' }[within] ?? 'source';
  return {
    type,
    title: pairs.get('rft.title') ?? pairs.get(`rft.${own}`) ?? '',
    // Each body is put before those that came earlier.
    creators: [...pairs.getAll('rft.aucorp').reverse(), ...pairs.getAll('rft.au').map(asName)],
    date: pairs.get('rft.date') ?? '',
    url: pairs.getAll('rft_id').find((id) => id.startsWith('http')) ?? '',
    publication: pairs.get(`rft.${container}`) ?? '',
    number: '',
  };
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
