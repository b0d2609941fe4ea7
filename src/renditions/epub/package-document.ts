import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Book } from '../book.ts';
import { xml } from './xml.ts';

/** A file of the book, and what it is in the package. */
export interface Item {
  href: string;
  type: string;
  properties?: string;
  /** Whether it is one of the pages that are read one after the other. */
  page?: true;
}

/**
 * How the book can be read (EPUB Accessibility 1.1, section 2; the words are schema.org's). Everything is text or has a
 * text that says the same, nothing moves, and the order of the file is the order of reading.
 */
const accessibility: [property: string, value: string][] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessMode', 'visual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessModeSufficient', 'textual,visual'],
  ...[
    'alternativeText',
    'displayTransformability',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    'ARIA',
  ].map((feature): [string, string] => ['schema:accessibilityFeature', feature]),
  ['schema:accessibilityHazard', 'none'],
  [
    'schema:accessibilitySummary',
    'Headings, lists, tables and notes are marked as such. Every picture has a text alternative; that of a drawing is its finding, and its numbers stand in a table. Notes lead back to their marks.',
  ],
];

/** `package.opf`: what the book is, its files, and their order (EPUB 3.3, section 5). */
export function packageDocument(book: Book, items: readonly Item[]): string {
  const ids = new Map(items.map(({ href }, index) => [href, `i${index + 1}`]));
  return xml(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': book.language,
      },
      [
        metadata(book),
        x(
          'manifest',
          items.map(({ href, type, properties }) =>
            x('item', { id: ids.get(href), href, 'media-type': type, properties }),
          ),
        ),
        x(
          'spine',
          items.filter(({ page }) => page).map(({ href }) => x('itemref', { idref: ids.get(href) })),
        ),
      ],
    ),
  );
}

const metadata = (book: Book): Element =>
  x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'id' }, book.id),
    x('dc:title', { id: 'title' }, book.title),
    x('dc:language', book.language),
    ...book.authors.flatMap((name, index) => [
      x('dc:creator', { id: `author${index + 1}` }, name),
      meta('role', 'aut', { refines: `#author${index + 1}`, scheme: 'marc:relators' }),
    ]),
    x('dc:publisher', book.publication),
    x('dc:date', book.published),
    x('dc:description', book.description),
    ...book.subjects.map((subject) => x('dc:subject', subject)),
    x('dc:rights', `${book.licence.name}, ${book.licence.url}`),
    x('dc:source', book.source),
    // To the day: what is finer would change from build to build.
    meta('dcterms:modified', `${book.modified}T00:00:00Z`),
    ...(book.series
      ? [
          meta('belongs-to-collection', book.series.title, { id: 'series' }),
          meta('collection-type', 'series', { refines: '#series' }),
          meta('group-position', String(book.series.part), { refines: '#series' }),
        ]
      : []),
    ...accessibility.map(([property, value]) => meta(property, value)),
  ]) as Element;

const meta = (property: string, value: string, more: Record<string, string> = {}): Element =>
  x('meta', { property, ...more }, value) as Element;

/** `META-INF/container.xml`: where the package document lies. */
export const container = (path: string): string =>
  xml(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [x('rootfile', { 'full-path': path, 'media-type': 'application/oebps-package+xml' })]),
    ]),
  );
