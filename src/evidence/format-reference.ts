import type { SourceData } from '../schemas/source.ts';
import { curlQuotes, innerQuotes } from '../text/quotation-marks.ts';
import { joinNames } from '../text/lists.ts';
import { formatCslDate } from './csl-date.ts';
import { formatPages } from './pages.ts';
import { invertedName, shortName } from './person-name.ts';
import type { CitedItem } from './citation-syntax.ts';

/** A stretch of a reference: words, and how they are set. */
export interface Run {
  text: string;
  italic?: boolean;
  /** Where it leads. */
  href?: string;
  /** Language of the words, when it is not English. */
  lang?: string;
}

/** Works whose title is set in italics, as on a book's spine; laws, treaties and data are set in roman without quotation marks. */
const italicTypes: ReadonlySet<string> = new Set(['book', 'report', 'thesis']);
const romanTypes: ReadonlySet<string> = new Set([
  'bill',
  'dataset',
  'document',
  'legislation',
  'map',
  'software',
  'treaty',
]);

/**
 * A source in the house style:
 *
 * Family, Given and Family, Given, ‘Title’, *Container* 4 (28), number, Publisher, 5 August 2017, pp. 12–30, para. 5.
 *
 * What the record does not say is left out. The title leads to the DOI or else the address. A title in square brackets is
 * our description and is set without brackets and quotation marks.
 *
 * @param cited what stood before and after the key, if one citation is printed rather than the source as such
 * @returns runs of text in order; together they are one sentence, or two where the record has a note
 */
export function formatReference(source: SourceData, cited: Omit<CitedItem, 'key'> = {}): Run[] {
  const author = formatAuthors(source);
  const publisher = source.publisher;
  const plain = (text: string | undefined): Run[][] => (text ? [[{ text: curlQuotes(text) }]] : []);
  const parts: Run[][] = [
    ...plain(author),
    titleRuns(source),
    ...containerRuns(source),
    ...plain(source.number),
    // A body that publishes its own documents is named once.
    ...(publisher && author.includes(publisher) ? [] : plain(publisher)),
    ...plain(formatCslDate(source.issued)),
    ...plain(source.page && formatPages(source.page)),
    ...plain(cited.locator),
  ];
  const runs = parts.flatMap((part, index): Run[] => (index === 0 ? part : [{ text: ', ' }, ...part]));
  const prefixed = cited.prefix ? [{ text: `${capital(cited.prefix)} ` }, ...runs] : runs;
  return joinRuns([...closeSentence(prefixed), ...noteRuns(source)]);
}

/** A source as plain text: for `title` attributes, JSON-LD and feeds without HTML. */
export const referenceText = (source: SourceData): string =>
  formatReference(source)
    .map(({ text }) => text)
    .join('');

/** Where a source can be read: its DOI before its address. */
export const sourceAddress = ({ DOI, URL: address }: Pick<SourceData, 'DOI' | 'URL'>): string | undefined =>
  DOI ? doiAddress(DOI) : address;

/** The address of a DOI. Old ones hold `<`, `>` and `#`, at which an address would end or turn to a fragment. */
export const doiAddress = (doi: string): string =>
  `https://doi.org/${encodeURI(doi.toWellFormed()).replace(/[#?]/g, encodeURIComponent)}`;

/** The title as it is printed by itself, without the brackets of a description. */
export const sourceTitle = ({ title }: SourceData): string => curlQuotes(unbracketed(title));

/** The language of a title, where it is not the page's; our own descriptions are in the page's. */
export const titleLanguage = ({ title, language }: SourceData): string | undefined =>
  isDescription(title) ? undefined : language;

/** Who a sentence says wrote it: family names, a body’s name, or else the title. */
export function narrativeName(source: SourceData): string {
  const names = (source.author ?? []).map((name) => curlQuotes(shortName(name)));
  if (names.length === 0) return sourceTitle(source);
  return names.length > 3 ? `${names[0]} et al.` : joinNames(names);
}

/** Whether one pair of brackets holds the whole: some titles begin with a pair of their own and end in a translation. */
export const isDescription = (title: string): boolean =>
  title.startsWith('[') && title.endsWith(']') && !/\].*\[/s.test(title);
const unbracketed = (title: string) => (isDescription(title) ? title.slice(1, -1) : title);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const formatAuthors = ({ author = [] }: SourceData): string => joinNames(author.map(invertedName));

function titleRuns(source: SourceData): Run[] {
  const { type, title } = source;
  const words = sourceTitle(source);
  const isQuoted = !isDescription(title) && !italicTypes.has(type) && !romanTypes.has(type);
  const href = sourceAddress(source);
  const lang = titleLanguage(source);
  return [
    {
      text: isQuoted ? `‘${innerQuotes(words)}’` : words,
      ...(italicTypes.has(type) && !isDescription(title) && { italic: true }),
      ...(href && { href }),
      ...(lang && { lang }),
    },
  ];
}

function containerRuns({ 'container-title': container, volume, issue }: SourceData): Run[][] {
  if (!container) return [];
  const numbers = [volume, issue && `(${issue})`].filter(Boolean).join(' ');
  return [[{ text: curlQuotes(container), italic: true }, ...(numbers ? [{ text: ` ${numbers}` }] : [])]];
}

function closeSentence(runs: Run[]): Run[] {
  return /\.[’”]?$/.test(runs.at(-1)?.text ?? '') ? runs : [...runs, { text: '.' }];
}

const noteRuns = ({ note }: SourceData): Run[] =>
  note ? closeSentence([{ text: ` ${capital(curlQuotes(note))}` }]) : [];

/** Neighbours set alike become one run. */
function joinRuns(runs: Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before && isPlain(before) && isPlain(run)) before.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

const isPlain = ({ italic, href, lang }: Run) => !italic && !href && !lang;
