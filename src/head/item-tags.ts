import { isoDate } from '../evidence/csl-date.ts';
import { sourceAddress } from '../evidence/format-reference.ts';
import { pageRanges } from '../evidence/pages.ts';
import { type Reference, referenceLanguage } from '../exports/csl-json.ts';
import { risName } from '../exports/ris.ts';
import { standsIn, zoteroTypes } from '../exports/zotero-types.ts';
import { type HeadTag, link, meta } from './tags.ts';

/*
 * What reference managers and libraries read in a head: Dublin Core, PRISM for what a work stands in, and Zotero's own word
 * for its type, without which it takes every essay for an article of a journal. There is no `DC.identifier` with an address:
 * digits in it are taken for an ISBN.
 */

const dublinCore = link('schema.DC', 'http://purl.org/dc/elements/1.1/');

/** A page with a day of its own, and one that somebody else wrote: a letter, a correction. */
export const datedTags = (day: string, author?: string): HeadTag[] => [
  dublinCore,
  ...meta('DC.creator', author),
  ...meta('DC.date', day),
];

/** What is known of a work of this site beside its reference. */
interface OwnWork {
  /** What it is about, in words. */
  subjects?: readonly string[];
  /** Which of its authors are persons: their names are taken apart, those of desks are not. */
  persons?: readonly string[];
}

/** The work a page is: an essay, a table. For these Google Scholar's tags are printed too. */
export function ownItemTags(
  data: Reference['data'],
  { subjects = [], persons = [] }: OwnWork = {},
): HeadTag[] {
  const date = isoDate(data.issued);
  const names = (data.author ?? []).map((name) => ('literal' in name ? name.literal : risName(name)));
  return [
    ...itemTags(data),
    ...names.flatMap((name) => meta('DC.creator', name)),
    ...subjects.flatMap((subject) => meta('DC.subject', subject)),
    ...meta('citation_title', data.title),
    ...names.flatMap((name) => meta('citation_author', persons.includes(name) ? name : inOnePiece(name))),
    ...meta('citation_publication_date', date?.replaceAll('-', '/')),
    ...meta('citation_date', date),
    ...meta('citation_language', referenceLanguage(data)),
    ...meta('citation_fulltext_html_url', data.URL),
  ];
}

/** A name that ends in a comma is a family name alone: nobody takes its last word for one. */
const inOnePiece = (name: string) => risName({ literal: name });

/** The work a page is about, which stands elsewhere: whoever saves the page wants the work. */
export const otherItemTags = (data: Reference['data']): HeadTag[] => [
  ...itemTags(data),
  ...(data.author ?? []).flatMap((name) => meta('DC.creator', risName(name))),
  ...meta('DC.identifier', data.DOI),
  ...meta('citation_public_url', sourceAddress(data)),
];

function itemTags(data: Reference['data']): HeadTag[] {
  const ranges = data.page ? pageRanges(data.page) : [];
  return [
    dublinCore,
    ...meta('z:itemType', zoteroTypes[data.type]),
    ...meta('DC.title', data.title),
    ...meta('DC.date', isoDate(data.issued)),
    ...meta('DC.publisher', data.publisher),
    ...meta('DC.language', referenceLanguage(data)),
    ...meta('prism.publicationName', standsIn(data)),
    ...meta('prism.volume', data.volume),
    ...meta('prism.number', data.issue ?? data.number),
    ...meta('prism.startingPage', ranges[0]?.first),
    ...meta('prism.endingPage', ranges.at(-1)?.last),
  ];
}
