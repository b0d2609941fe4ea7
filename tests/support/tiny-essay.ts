import type { Book } from '../../src/renditions/book.ts';
import type { EssayDocument } from '../../src/renditions/essay-document.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><path d="M0 0h9"/></svg>';

/** An essay of one cover and one drawing, without a text of its own. */
export const lamps: EssayDocument = {
  slug: 'lamps',
  id: '0dd00000-0000-4000-8000-0000000000aa',
  title: 'Lamps: *why*',
  standfirst: 'A lamp is a promise.',
  kind: 'Analysis',
  language: 'en-GB',
  authors: ['The Lamp Desk', 'The Tide Desk'],
  topics: ['Lights'],
  published: '2026-02-10',
  corrections: [],
  publication: 'The Log',
  licence: { name: 'CC0', url: 'https://example.org/cc0' },
  canonical: 'https://example.org/essays/lamps/',
  cover: {
    url: 'https://example.org/cover.png',
    alt: 'A lamp',
    caption: 'One lamp.',
    credit: 'The desk, CC0.',
    file: 'cover.svg',
  },
  drawings: { 'fig-a': { url: 'https://example.org/fig-a.png', alt: 'More.', svg, width: 40, height: 20 } },
  pictures: {},
  inBrief: [],
  keyPoints: [],
  body: '',
};

/** A note of the list at the end of an essay, as its page has it. */
export const note = (id: string, inside: string) => `<li id="${id}"><p>${inside}</p></li>`;
/** A note of the list at the end of an essay, as its page has it. */
export /** The list itself. */
const notes = (...items: string[]) =>
  `<section class="footnotes" data-footnotes><h2 id="notes">Notes</h2><ol>${items.join('')}</ol></section>`;
/** The way back from a note to a mark. */
export const back = (mark: string) => `<a href="#${mark}" class="data-footnote-backref">↩</a>`;

/** A book of essays that differ from `lamps` in what is given. */
export function bookOf(...essays: Partial<EssayDocument>[]): Book {
  const documents = essays.map((essay): EssayDocument => ({ ...lamps, ...essay }));
  return {
    id: 'urn:uuid:0dd00000-0000-4000-8000-0000000000aa',
    title: 'Lamps & tides',
    description: 'A lamp is a promise.',
    language: 'en-GB',
    authors: ['The Lamp Desk'],
    subjects: ['Lights'],
    published: '2026-02-10',
    modified: '2026-02-11',
    source: 'https://example.org/essays/lamps/',
    publication: 'The Log',
    licence: lamps.licence,
    titlePage: documents.length > 1,
    essays: documents,
  };
}

/** A paragraph that leads to a table by its number, and the table as the page has it. */
export const numberedTable =
  '<p>See <a href="#Table1">Table 1</a>.</p><section class="table-scroller" id="Table1" tabindex="0"><table><caption><span>Table 1</span></caption><thead><tr><th>Year</th></tr></thead><tbody><tr><td>2020</td></tr></tbody></table></section>';
