import { sourceAddress } from '../evidence/format-reference.ts';
import type { CslDate, CslName, SourceType } from '../schemas/source.ts';
import { type Reference, referenceNote } from './csl-json.ts';

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

/** Signs that mean something to LaTeX, and how each is written to mean itself. */
const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** References as BibTeX in UTF-8, one entry each. The day of a date stands in `day`, which most programs read. */
export const bibtex = (references: readonly Reference[]): string => references.map(entry).join('\n');

function entry({ key, data }: Reference): string {
  const type = entryTypes[data.type] ?? 'misc';
  const fields = Object.entries({
    author: data.author && data.author.map(bibtexName).join(' and '),
    // A second pair of braces keeps the capitals, which styles would otherwise lower.
    title: `{${escape(data.title)}}`,
    ...placeFields(type, data),
    volume: data.volume && escape(data.volume),
    pages: data.page && escape(data.page).replace(/[-–]+/g, '--'),
    ...dateFields(data.issued),
    doi: data.DOI,
    // In `url` LaTeX reads signs as they are; only what would end the field is encoded.
    url: sourceAddress(data)?.replace(/[{}\\]/g, encodeURIComponent),
    langid: data.language,
    note: escape(referenceNote(data) ?? '') || undefined,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${braced(name, value)},\n`]));
  return `@${type}{${key},\n${fields.join('')}}\n`;
}

const escape = (text: string): string => text.replace(/[\\{}$&%#_^~]/g, (sign) => signs[sign] ?? sign);

const braced = (name: string, value: string): string => (name === 'month' ? value : `{${value}}`);

/** A body's name is one word to BibTeX: it has no family to sort by. */
const bibtexName = (name: CslName): string =>
  'literal' in name
    ? `{${escape(name.literal)}}`
    : [name.family, name.given].flatMap((part) => (part ? [escape(part)] : [])).join(', ');

/** Where it stands and who brought it out, in the fields the entry's type knows. */
function placeFields(type: string, data: Reference['data']): Record<string, string | undefined> {
  const { 'container-title': container, publisher, number, issue } = data;
  const text = (value: string | undefined) => value && escape(value);
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

function dateFields(date: CslDate): Record<string, string | undefined> {
  const [year, month, day] = 'literal' in date ? [] : (date['date-parts'][0] ?? []);
  return {
    year: year?.toString(),
    month: month === undefined ? undefined : months[month - 1],
    day: day?.toString(),
  };
}
