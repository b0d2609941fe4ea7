import { isoDate } from '../evidence/csl-date.ts';
import { sourceAddress } from '../evidence/format-reference.ts';
import { pageRanges } from '../evidence/pages.ts';
import type { CslName } from '../fields/csl-name.ts';
import type { SourceType } from '../schemas/source.ts';
import { type Reference, referenceLanguage } from './csl-json.ts';
import { risName } from './ris.ts';
import { zoteroTypes } from './zotero-types.ts';

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

const plain = ({ type, title, 'container-title': container, publisher }: Reference['data']): Pairs => [
  ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
  ['rft.type', zoteroTypes[type]],
  ['rft.title', title],
  ['rft.source', container],
  ['rft.publisher', publisher],
];

/**
 * A reference as COinS (an OpenURL context object, ANSI/NISO Z39.88, in the title of an empty span), which programs read
 * before they read a page's head. It has no field for the number of a law or a report; without an author Zotero looks
 * elsewhere for one, and of several bodies it turns the order round: of those nothing is made, and the head speaks.
 */
export function coins({ data }: Reference): string | undefined {
  const { author, number } = data;
  const isOrdered = author?.length === 1 || author?.every((name) => !('literal' in name));
  if (number !== undefined || !author || !isOrdered) return undefined;
  const ranges = data.page ? pageRanges(data.page) : [];
  const pairs: Pairs = [
    ['ctx_ver', 'Z39.88-2004'],
    ...(formats[data.type] ?? plain)(data),
    ...author.map(authorPair),
    ['rft.date', isoDate(data.issued)],
    ['rft.spage', ranges[0]?.first],
    ['rft.epage', ranges.at(-1)?.last],
    ['rft.language', referenceLanguage(data)],
    ['rft_id', data.DOI && `info:doi/${data.DOI}`],
    ['rft_id', sourceAddress(data)],
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}

const authorPair = (name: CslName): [string, string] =>
  'literal' in name ? ['rft.aucorp', name.literal] : ['rft.au', risName(name)];
