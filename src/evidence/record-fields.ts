import { type SourceData, sourceKinds, sourceTypes } from '../schemas/source.ts';
import { publication } from '../publication.ts';
import { curlQuotes } from '../text/quotation-marks.ts';
import { formatCslDate } from './csl-date.ts';
import { doiAddress, isDescription, sourceTitle } from './format-reference.ts';
import { joinRanges, pageRanges } from './pages.ts';
import { invertedName } from './person-name.ts';

/** A line of a source's record. */
export interface RecordField {
  name: string;
  text: string;
  href?: string;
  lang?: string;
}

const languages = new Intl.DisplayNames(publication.language, { type: 'language' });

/** Everything a record says, in the order readers ask it. What it does not say is left out. */
export function recordFields(key: string, source: SourceData): RecordField[] {
  const isOurs = isDescription(source.title);
  const lines: (Omit<RecordField, 'text'> & { text: string | undefined })[] = [
    {
      name: isOurs ? 'What it is (our words)' : 'Title',
      text: sourceTitle(source),
      ...(source.language && !isOurs && { lang: source.language }),
    },
    {
      name: source.author && source.author.length > 1 ? 'Authors' : 'Author',
      text: source.author?.map((name) => curlQuotes(invertedName(name))).join('; '),
    },
    { name: 'In', text: source['container-title'] && curlQuotes(source['container-title']) },
    { name: 'Volume and issue', text: [source.volume, source.issue].filter(Boolean).join(', no. ') },
    { name: 'Pages', text: source.page && joinRanges(pageRanges(source.page), '–') },
    { name: 'Publisher', text: source.publisher && curlQuotes(source.publisher) },
    { name: 'Number', text: source.number },
    { name: 'Date', text: formatCslDate(source.issued) },
    { name: 'Type', text: sourceTypes[source.type] },
    { name: 'Filed under', text: sourceKinds[source.kind] },
    { name: 'Language', text: source.language && languages.of(source.language) },
    { name: 'DOI', text: source.DOI, ...(source.DOI && { href: doiAddress(source.DOI) }) },
    { name: 'Address', text: source.URL, ...(source.URL && { href: source.URL }) },
    { name: 'Archived copy', text: source.archive, ...(source.archive && { href: source.archive }) },
    { name: 'Read on', text: source.accessed && formatCslDate(source.accessed) },
    { name: 'Note', text: source.note && curlQuotes(source.note[0]?.toUpperCase() + source.note.slice(1)) },
    { name: 'Citation key', text: key },
  ];
  return lines.flatMap(({ text, ...line }) => (text ? [{ ...line, text }] : []));
}
