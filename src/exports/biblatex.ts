import { isoParts, isUndated, knownDate } from '../evidence/csl-date.ts';
import { sourceAddress } from '../evidence/format-reference.ts';
import { type CslDate, seasons } from '../fields/csl-date.ts';
import type { SourceType } from '../schemas/source.ts';
import { publication } from '../publication.ts';
import { type Reference, referenceLanguage, referenceNote } from './csl-json.ts';
import { optionalTex, texAddress, texEntry, texNames, texPages, texText } from './tex.ts';

/*
 * For biblatex with biber. Only entry types that every program at hand reads: Zotero drops an entry of a type it does not
 * know (@dataset, @legal), so those are @misc, which says in `type` what it is.
 */
const entryTypes: Partial<Record<SourceType, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'legislation',
  book: 'book',
  chapter: 'incollection',
  legislation: 'legislation',
  'paper-conference': 'inproceedings',
  'post-weblog': 'online',
  report: 'report',
  software: 'software',
  thesis: 'thesis',
  webpage: 'online',
};

/** References as biblatex in UTF-8, one entry each: addresses, laws and reports by their own types, dates whole. */
export const biblatex = (references: readonly Reference[]): string => references.map(entry).join('\n');

function entry({ key, data }: Reference): string {
  const type = entryTypes[data.type] ?? 'misc';
  return texEntry(type, key, {
    author: texNames(data.author),
    // A second pair of braces keeps the capitals, which some styles would otherwise lower.
    title: `{${texText(data.title)}}`,
    ...placeFields(type, data),
    volume: optionalTex(data.volume),
    pages: texPages(data.page),
    ...dateFields(data.issued),
    doi: texAddress(data.DOI),
    url: texAddress(data.DOI ? undefined : sourceAddress(data)),
    urldate: data.accessed && edtf(data.accessed),
    ...languageFields(data),
    note: optionalTex(referenceNote(data)),
  });
}

/** Where it stands and who brought it out, in the fields the entry's type knows. */
function placeFields(type: string, data: Reference['data']): Record<string, string | undefined> {
  const { 'container-title': container, publisher, issue } = data;
  const [within, by, number] = [optionalTex(container), list(publisher), optionalTex(data.number)];
  switch (type) {
    case 'article':
      return {
        journaltitle: within,
        entrysubtype: data.type === 'article-journal' ? undefined : data.type.slice('article-'.length),
        number: optionalTex(issue) ?? number,
      };
    case 'book':
      return { publisher: by, number };
    case 'incollection':
    case 'inproceedings':
      return { booktitle: within, publisher: by, number };
    case 'report':
      return { type: 'Report', institution: by, number };
    case 'thesis':
      return { type: 'Thesis', institution: by };
    case 'legislation':
      return { organization: list(container, publisher), number, howpublished: number };
    default:
      // What is printed of a @misc or @online; neither prints a number.
      return {
        type: type === 'misc' && data.type === 'dataset' ? 'Dataset' : undefined,
        organization: list(container, publisher),
        howpublished: number,
      };
  }
}

/** Bodies as a list of names that are each one piece. */
const list = (...bodies: readonly (string | undefined)[]): string | undefined =>
  bodies.flatMap((body) => (body ? [`{${texText(body)}}`] : [])).join(' and ') || undefined;

/** biber reads dates as EDTF; what is no date it prints as the year. */
const dateFields = (date: CslDate): Record<string, string | undefined> =>
  'literal' in date ? { year: isUndated(date) ? undefined : texText(date.literal) } : { date: edtf(date) };

/** A date as the Extended Date/Time Format has it: `2017-12-22`, `1950~`, `2017-01/2017-03`, `2020-21` for spring. */
export function edtf(date: CslDate): string | undefined {
  const known = knownDate(date);
  if (known === undefined) return undefined;
  const { start, end, circa, season } = known;
  const written = season
    ? [`${isoParts(start)}-${21 + seasons.findIndex((name) => name === season)}`]
    : [start, end].flatMap((parts) => (parts ? [isoParts(parts)] : []));
  return written.map((part) => (circa ? `${part}~` : part)).join('/');
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** TeX's hyphenation goes by the English name of a language; it is printed only where it is not the reader's own. */
function languageFields(data: Reference['data']): Record<string, string | undefined> {
  const { language } = new Intl.Locale(referenceLanguage(data));
  const name = languageNames.of(language)?.toLowerCase();
  const isOwn = language === new Intl.Locale(publication.language).language;
  return { langid: name, language: isOwn ? undefined : name };
}
