import { isoDate } from '../evidence/csl-date.ts';
import { sourceAddress } from '../evidence/format-reference.ts';
import { pageRanges } from '../evidence/pages.ts';
import type { CslName } from '../fields/csl-name.ts';
import type { SourceType } from '../schemas/source.ts';
import { type Reference, referenceLanguage } from './csl-json.ts';
import { risName } from './ris.ts';
import { standsIn, zoteroTypes } from './zotero-types.ts';

type Pairs = [key: string, value: string | undefined][];

/** What a work is called, and what it stands in, by its format in OpenURL; `dc` takes the types that have none. */
const formats: Partial<Record<SourceType, (data: Reference['data']) => Pairs>> = {
  'article-journal': ({ title, 'container-title': journal, volume, issue }) => [
    ...format('journal', 'article'),
    ['rft.atitle', title],
    ['rft.jtitle', journal],
    ['rft.volume', volume],
    ['rft.issue', issue],
  ],
  book: ({ title, publisher }) => [...format('book', 'book'), ['rft.btitle', title], ['rft.pub', publisher]],
  chapter: ({ title, 'container-title': book, publisher }) => [
    ...format('book', 'bookitem'),
    ['rft.atitle', title],
    ['rft.btitle', book],
    ['rft.pub', publisher],
  ],
  'paper-conference': ({ title, 'container-title': proceedings, publisher }) => [
    ...format('book', 'proceeding'),
    ['rft.atitle', title],
    ['rft.btitle', proceedings],
    ['rft.pub', publisher],
  ],
  report: ({ title, publisher }) => [
    ...format('book', 'report'),
    ['rft.btitle', title],
    ['rft.pub', publisher],
  ],
};

function format(name: string, genre: string): Pairs {
  return [
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${name}`],
    ['rft.genre', genre],
  ];
}

const plain = (data: Reference['data']): Pairs => [
  ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
  ['rft.title', data.title],
  ['rft.source', standsIn(data)],
  ['rft.publisher', data.publisher],
  ['rft.identifier', data.number],
];

/**
 * A reference as COinS (an OpenURL context object, ANSI/NISO Z39.88, in the title of an empty span), of which programs
 * offer as many as a page has, before they read its head.
 */
export function coins({ data }: Reference): string {
  const known = formats[data.type];
  const ranges = data.page ? pageRanges(data.page) : [];
  const pairs: Pairs = [
    ['ctx_ver', 'Z39.88-2004'],
    ...(known ?? plain)(data),
    ...authorPairs(data.author ?? []),
    ['rft.date', isoDate(data.issued)],
    ['rft.spage', ranges[0]?.first],
    ['rft.epage', ranges.at(-1)?.last],
    ['rft.language', referenceLanguage(data)],
    ['rft_id', data.DOI && `info:doi/${data.DOI}`],
    ['rft_id', withoutPluses(sourceAddress(data))],
    // Last, since Zotero reads what comes after it by the rules of that type.
    ['rft.type', known ? undefined : zoteroTypes[data.type]],
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}

/**
 * Whether COinS says all there is to say of a reference. Zotero finds no number in it, and asks other libraries about a work
 * without an author: where a page is about one work, its head says more.
 */
export const isWholeInCoins = ({ data: { author, number } }: Reference): boolean =>
  number === undefined && author !== undefined;

/** Of several bodies Zotero would turn the order round, were each an `aucorp`; a family name without another is one, too. */
const authorPairs = (names: readonly CslName[]): Pairs =>
  names.map((name) => {
    if (!('literal' in name)) return ['rft.au', risName(name)];
    return [names.length === 1 ? 'rft.aucorp' : 'rft.aulast', name.literal];
  });

/** Zotero takes each plus sign for a space, however it is written. */
const withoutPluses = (address: string | undefined): string | undefined =>
  address?.replace(/^[^?]*/, (path) => path.replaceAll('+', '%2B')).replaceAll('+', '%20');
