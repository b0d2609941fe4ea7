import { z } from 'astro/zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { cslDate } from '../fields/csl-date.ts';
import { cslName } from '../fields/csl-name.ts';
import { partialDate } from '../fields/partial-date.ts';
import { languageTag, oneLine, text } from '../fields/text.ts';

/** The kinds of source, each with the heading it stands under on the page of all sources. */
export const sourceKinds = {
  'primary-document': 'Primary documents',
  statistics: 'Statistics and databases',
  scholarship: 'Scholarship',
  press: 'Press',
  'think-tank': 'Think tanks',
} as const;

export type SourceKind = keyof typeof sourceKinds;

/** The types of CSL 1.0.2 this site uses, each with the words for it. */
export const sourceTypes = {
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'News report',
  bill: 'Bill',
  book: 'Book',
  broadcast: 'Broadcast',
  chapter: 'Chapter of a book',
  dataset: 'Dataset',
  document: 'Document',
  hearing: 'Hearing',
  interview: 'Interview',
  legislation: 'Law or resolution',
  map: 'Map',
  'paper-conference': 'Conference paper',
  'post-weblog': 'Blog post',
  report: 'Report',
  software: 'Software',
  speech: 'Speech',
  thesis: 'Thesis',
  treaty: 'Treaty',
  webpage: 'Web page',
} as const;

export type SourceType = keyof typeof sourceTypes;

const webAddress = oneLine(2000).refine(
  (address) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol),
  'is not a web address that begins with http:// or https://',
);

/** How much of a document was read before it was written down what it says. */
export const readingExtents = {
  whole: 'read whole',
  part: 'read in part',
  abstract: 'known by its abstract or a summary',
  digest: 'known by a digest of headlines',
} as const;

export type ReadingExtent = keyof typeof readingExtents;

/** Where a document stands today, each with the words a reader sees. */
export const sourceStates = {
  current: 'Current',
  corrected: 'Corrected',
  superseded: 'Superseded',
  retracted: 'Retracted',
  disputed: 'Disputed',
} as const;

export type SourceState = keyof typeof sourceStates;

/** The most words a quotation may have: enough to prove a wording, too few to stand in for the document. */
export const quotationLimit = 40;

const wordsOf = new Intl.Segmenter('und', { granularity: 'word' });

const countWords = (words: string): number =>
  [...wordsOf.segment(words)].filter(({ isWordLike }) => isWordLike).length;

/** One thing a document says: in our words, or in its own. */
const extract = z
  .strictObject({
    text: oneLine(900)
      .optional()
      .describe('What it says that matters here, in our own words, its limits included.'),
    quote: oneLine(600)
      .refine((words) => countWords(words) <= quotationLimit, `is longer than ${quotationLimit} words`)
      .optional()
      .describe('Its own words, in its language, at most 40 of them.'),
    language: languageTag
      .optional()
      .describe('The language of the quotation, as a BCP 47 tag, where that is not English.'),
    translation: oneLine(600).optional().describe('Our translation of the quotation.'),
    locator: oneLine(60).optional().describe('Where in the document it stands: `para. 5`, `p. 12`.'),
    readAt: oneLine(600).describe('Where the text was read: an address, or the name of the copy.'),
    read: partialDate.describe('When it was read: YYYY-MM-DD, or YYYY-MM where the day was not kept.'),
    extent: z
      .enum(Object.keys(readingExtents) as [ReadingExtent, ...ReadingExtent[]])
      .describe('How much of it was read: `whole`, `part`, `abstract` or `digest`.'),
  })
  .refine(({ text: own, quote }) => (own === undefined) !== (quote === undefined), {
    path: ['text'],
    message: 'and quote: one of the two is needed, and only one',
  })
  .refine(({ quote, language, translation }) => quote !== undefined || !(language ?? translation), {
    path: ['quote'],
    message: 'is missing, though its language or translation is given',
  })
  .refine(({ language, translation }) => language === undefined || translation !== undefined, {
    path: ['translation'],
    message: 'is missing: the quotation is not in English',
  });

/**
 * `content/sources/<key>.yml`: one thing an essay may cite, in the fields of CSL-JSON. The file's name is the citation key:
 * `unscr-2397.yml` is cited as `[@unscr-2397]`.
 */
export const sourceSchema = z
  .strictObject({
    kind: z
      .enum(Object.keys(sourceKinds) as [SourceKind, ...SourceKind[]])
      .describe(
        'What kind of evidence it is, for readers who weigh sources: what it reports matters more than where it was found.',
      ),
    type: z.enum(Object.keys(sourceTypes) as [SourceType, ...SourceType[]]).describe('Its type in CSL.'),
    title: oneLine(400).describe(
      'Its title, with straight quotes. In [square brackets] where the words are our description, not its own title.',
    ),
    author: z
      .array(cslName)
      .min(1, 'is an empty list')
      .optional()
      .describe(
        "Who wrote it: `family` and `given` for a person, `literal` for a body. Needed unless there is a publisher or container-title; a treaty's parties are in its title.",
      ),
    'container-title': oneLine(240).optional().describe('The newspaper, journal, site or book it stands in.'),
    publisher: oneLine(240).optional().describe('Who brought it out.'),
    number: oneLine(120).optional().describe('The number of a document or report: `S/RES/2397(2017)`.'),
    volume: oneLine(20).optional().describe('Volume of a journal, in quotation marks.'),
    issue: oneLine(20).optional().describe('Issue of a journal, in quotation marks.'),
    page: oneLine(40).optional().describe("Its pages in what it stands in: `'12-30'`."),
    issued: cslDate.describe(
      'The day it came out, as far as it is known; two for a range, `circa` or `season` where that is all; `{ literal: undated }` where nothing is known.',
    ),
    URL: webAddress.optional().describe('Where it can be read.'),
    DOI: oneLine(200)
      .refine((doi) => /^10\.\d{4,9}\/\S+$/.test(doi), 'is not a DOI such as 10.1002/grl.50607')
      .optional()
      .describe('Its DOI, without an address before it: `10.1002/grl.50607`.'),
    accessed: cslDate.optional().describe('The day it was last read at its address.'),
    archive: webAddress.optional().describe('The address of a copy that does not change.'),
    language: languageTag
      .optional()
      .describe('The language it is written in, as a BCP 47 tag, where that is not English.'),
    note: text
      .optional()
      .describe(
        'What a reader should know about this record: what was read instead, what the headline gets wrong.',
      ),
    says: z
      .array(extract)
      .min(1, 'is an empty list')
      .optional()
      .describe(
        'What it says, as far as an essay leans on it. Words quoted from it in an essay must stand here.',
      ),
    status: z
      .strictObject({
        state: z
          .enum(Object.keys(sourceStates) as [SourceState, ...SourceState[]])
          .describe('`current`, `corrected`, `superseded`, `retracted` or `disputed`.'),
        date: calendarDate.describe('Since when.'),
        note: text.describe('What happened, and what a reader should make of it.'),
        source: oneLine(120).optional().describe('Key of the source that says so.'),
      })
      .optional()
      .describe('Where it stands, when that is no longer as it was published.'),
  })
  .refine(
    (source) =>
      source.type === 'treaty' ||
      source.author !== undefined ||
      source.publisher !== undefined ||
      source['container-title'] !== undefined,
    { path: ['author'], message: 'is missing, and so are publisher and container-title' },
  );

export type SourceData = z.infer<typeof sourceSchema>;
export type SourceExtract = NonNullable<SourceData['says']>[number];
