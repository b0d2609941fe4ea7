import { isoParts, isUndated, knownDate } from '../evidence/csl-date.ts';
import { sourceAddress } from '../evidence/format-reference.ts';
import type { CslDate } from '../fields/csl-date.ts';
import type { SourceType } from '../schemas/source.ts';
import { type Reference, referenceLanguage, referenceNote } from './csl-json.ts';
import { optionalTex, texAddress, texEntry, texNames, texPages, texText } from './tex.ts';

/*
 * Written here because @citation-js/plugin-bibtex, which the tests read the result with, either leaves & and % as they are
 * (which stops LaTeX) or drops every letter that is not Latin, and has no field for a document's number.
 */

const entryTypes: Partial<Record<SourceType, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** References as BibTeX in UTF-8, one entry each. The day of a date stands in `day`, which most programs read. */
export const bibtex = (references: readonly Reference[]): string => references.map(entry).join('\n');

function entry({ key, data }: Reference): string {
  const type = entryTypes[data.type] ?? 'misc';
  return texEntry(type, key, {
    author: texNames(data.author),
    // A second pair of braces keeps the capitals, which styles would otherwise lower.
    title: `{${texText(data.title)}}`,
    ...placeFields(type, data),
    volume: optionalTex(data.volume),
    pages: texPages(data.page),
    ...dateFields(data.issued),
    doi: texAddress(data.DOI),
    url: texAddress(sourceAddress(data)),
    language: referenceLanguage(data),
    note: optionalTex(referenceNote(data)),
  });
}

/** Where it stands and who brought it out, in the fields the entry's type knows. */
function placeFields(type: string, data: Reference['data']): Record<string, string | undefined> {
  const { 'container-title': container, publisher, number, issue } = data;
  const text = optionalTex;
  switch (type) {
    case 'article':
      return { journal: text(container), number: text(issue ?? number), publisher: text(publisher) };
    case 'book':
      return { publisher: text(publisher), number: text(number) };
    case 'incollection':
    case 'inproceedings':
      return { booktitle: text(container), publisher: text(publisher), number: text(number) };
    case 'techreport':
      return { institution: text(publisher), number: text(number) };
    case 'phdthesis':
      return { school: text(publisher) };
    default:
      // Plain styles print nothing else of a @misc.
      return { howpublished: text([container, publisher, number].filter(Boolean).join(', ') || undefined) };
  }
}

/** A year, a month and a day where they are known; what BibTeX has no field for stands in the year’s words. */
function dateFields(date: CslDate): Record<string, string | undefined> {
  const known = knownDate(date);
  if (known === undefined) {
    return { year: 'literal' in date && !isUndated(date) ? texText(date.literal) : undefined };
  }
  const { start, end, circa, season } = known;
  const [year, month, day] = start.map(String);
  if (circa) return { year: `circa ${isoParts(start)}${end ? `--${isoParts(end)}` : ''}` };
  if (season) return { year, month: season };
  if (end === undefined) return { year, month: month && months[Number(month) - 1], day };
  const [lastYear] = end.map(String);
  return year === lastYear ? { year, month: monthRange(start, end) } : { year: `${year}--${lastYear}` };
}

const monthRange = (...dates: readonly number[][]): string | undefined => {
  const named = dates.map(([, month, day]) => [month && months[month - 1], day].filter(Boolean).join(' '));
  return named.every(Boolean) ? [...new Set(named)].join('--') : undefined;
};
