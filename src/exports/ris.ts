import { isoParts, isUndated, knownDate } from '../evidence/csl-date.ts';
import { sourceAddress } from '../evidence/format-reference.ts';
import { pageRanges } from '../evidence/pages.ts';
import { familyName, givenName } from '../evidence/person-name.ts';
import type { CslDate } from '../fields/csl-date.ts';
import type { CslName } from '../fields/csl-name.ts';
import type { SourceType } from '../schemas/source.ts';
import { type Reference, referenceLanguage, referenceNote } from './csl-json.ts';

/** Types by what reference managers make of them: Zotero takes LEGAL for a court case and GEN for a journal article. */
const types: Record<SourceType, string> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  dataset: 'DATA',
  document: 'GOVDOC',
  hearing: 'HEAR',
  interview: 'PCOMM',
  legislation: 'STAT',
  map: 'MAP',
  'paper-conference': 'CPAPER',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  speech: 'SLIDE',
  thesis: 'THES',
  treaty: 'GOVDOC',
  webpage: 'ELEC',
};

/** A document that no government brought out is a report to these programs. */
const typeOf = ({ type, kind }: Reference['data']): string =>
  type === 'document' && kind !== 'primary-document' ? 'RPRT' : types[type];

/** The tag in which a type has its number; of the others it is a remark, since some read M1 as an issue or a day. */
const numberTags: Readonly<Record<string, string>> = {
  BILL: 'M1',
  GOVDOC: 'SN',
  HEAR: 'M1',
  RPRT: 'SN',
  STAT: 'M1',
};

/** References as RIS (Research Information Systems), lines ended by CR LF as its specification asks. */
export const ris = (references: readonly Reference[]): string => references.map(record).join('');

function record({ key, data }: Reference): string {
  const type = typeOf(data);
  const ranges = data.page ? pageRanges(data.page) : [];
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', type],
    ['ID', key],
    ...(data.author ?? []).map((name): [string, string] => ['AU', risName(name)]),
    ['TI', data.title],
    ['T2', data['container-title']],
    ['PB', data.publisher],
    ['VL', data.volume],
    ['IS', data.issue],
    [numberTags[type] ?? 'M2', data.number],
    // Several ranges become the pages from the first to the last: there is one field for each end.
    ['SP', ranges[0]?.first],
    ['EP', ranges.at(-1)?.last ?? (ranges.length > 1 ? ranges.at(-1)?.first : undefined)],
    ...dateLines(data.issued),
    ['DO', data.DOI],
    ['UR', sourceAddress(data)],
    ['L2', data.archive],
    ['Y2', data.accessed && dayOf(data.accessed)],
    // Of a program the language is the one it is written in.
    ['LA', type === 'COMP' ? undefined : referenceLanguage(data)],
    ['N1', referenceNote(data)],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...written, 'ER  - ', ''].join('\r\n');
}

/**
 * `King, Martin Luther, Jr.`; a body or a name in one piece ends in a comma, as EndNote began it, or others would take its last
 * word for a family. Its own commas become semicolons: each divides a name, wherever it stands.
 */
export const risName = (name: CslName): string =>
  'literal' in name
    ? `${withoutCommas(name.literal)},`
    : [familyName(name), givenName(name) ?? '', name.suffix]
        .flatMap((part) => (part === undefined ? [] : [withoutCommas(part)]))
        .join(', ')
        .trimEnd();

const withoutCommas = (text: string): string => text.replace(/\s*,\s*/g, '; ');

/** `PY  - 2017` and `DA  - 2017/12/22/`. What is no day, a season or a guess, follows the last stroke in words. */
function dateLines(date: CslDate): [tag: string, value: string | undefined][] {
  const known = knownDate(date);
  if (known) {
    return [
      ['PY', String(known.start[0])],
      ['DA', dayOf(date)],
    ];
  }
  // There is no field for words: some take their first number for a year.
  return 'literal' in date && !isUndated(date) ? [['N1', `Dated ${date.literal}.`]] : [];
}

function dayOf(date: CslDate): string | undefined {
  const known = knownDate(date);
  if (known === undefined) return undefined;
  const { start, end, circa, season } = known;
  const [year, month = '', day = ''] = isoParts(start).split('-');
  const words = [circa && 'circa', season, end && `to ${isoParts(end)}`].filter(Boolean).join(' ');
  return `${year}/${month}/${day}/${words}`;
}
