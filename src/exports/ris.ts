import { sourceAddress } from '../evidence/format-reference.ts';
import type { CslDate, SourceType } from '../schemas/source.ts';
import { type Reference, referenceNote } from './csl-json.ts';

const types: Partial<Record<SourceType, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  dataset: 'DATA',
  hearing: 'HEAR',
  legislation: 'LEGAL',
  map: 'MAP',
  'paper-conference': 'CPAPER',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** References as RIS (Research Information Systems), lines ended by CR LF as its specification asks. */
export const ris = (references: readonly Reference[]): string => references.map(record).join('');

function record({ key, data }: Reference): string {
  const [firstPage, lastPage] = data.page?.split(/[-–]+/) ?? [];
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', types[data.type] ?? 'GEN'],
    ['ID', key],
    ...(data.author ?? []).map((name): [string, string] => [
      'AU',
      'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
    ]),
    ['TI', data.title],
    ['T2', data['container-title']],
    ['PB', data.publisher],
    ['VL', data.volume],
    ['IS', data.issue],
    [data.type === 'report' || data.type === 'legislation' ? 'SN' : 'M1', data.number],
    ['SP', firstPage],
    ['EP', lastPage],
    ...dateLines(data.issued),
    ['DO', data.DOI],
    ['UR', sourceAddress(data)],
    ['L4', data.archive],
    ['LA', data.language],
    ['N1', referenceNote(data)],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`],
  );
  return [...written, 'ER  - ', ''].join('\r\n');
}

/** `PY  - 2017` and `DA  - 2017/12/22/`; a date in words has neither. */
function dateLines(date: CslDate): [tag: string, value: string | undefined][] {
  if ('literal' in date) return [];
  const [year = 0, month, day] = date['date-parts'][0] ?? [];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return [
    ['PY', String(year)],
    ['DA', `${year}/${two(month)}/${two(day)}/`],
  ];
}
