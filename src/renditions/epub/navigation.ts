import type { Element } from 'hast';
import { h } from 'hastscript';
import { joinNames } from '../../text/lists.ts';
import { formatDay } from '../../text/dates.ts';
import type { Book } from '../book.ts';
import type { Chapter } from './chapter.ts';
import { xhtml } from './xml.ts';

type Entry = { href: string; text: string; inside: Entry[] };

/** `nav.xhtml`: the table of contents, and where the parts of the book begin (EPUB 3.3, section 7). */
export function navigation(book: Book, chapters: readonly Chapter[]): string {
  const entries = book.titlePage
    ? chapters.map((chapter) => ({ href: chapter.file, text: chapter.title, inside: sections(chapter) }))
    : chapters.flatMap((chapter) => [
        { href: chapter.file, text: chapter.title, inside: [] },
        ...sections(chapter),
      ]);
  const [first] = chapters;
  const landmarks = [
    // Only what is read in order can be a landmark, and the contents of one essay are for the menu.
    ...(book.titlePage ? [['toc', '#contents', 'Contents']] : []),
    ...(first ? [['bodymatter', first.file, 'Text']] : []),
    ...(chapters.length === 1 && first?.hasNotes ? [['footnotes', `${first.file}#notes`, 'Notes']] : []),
  ];
  return xhtml({
    title: book.title,
    language: book.language,
    body: [
      h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'contents', ariaLabelledBy: ['contentsHeading'] }, [
        h('h1', { id: 'contentsHeading' }, 'Contents'),
        list(entries),
      ]),
      h('nav', { 'epub:type': 'landmarks', ariaLabel: 'Landmarks', hidden: 'hidden' }, [
        h(
          'ol',
          landmarks.map(([type, href, text]) => h('li', h('a', { 'epub:type': type, href }, text))),
        ),
      ]),
    ],
  });
}

/** Headings of the second depth, each with those of the third under it. */
function sections({ file, headings }: Chapter): Entry[] {
  const entries: Entry[] = [];
  for (const { depth, id, text } of headings) {
    const entry = { href: `${file}#${id}`, text, inside: [] };
    const above = depth > 2 ? entries.at(-1) : undefined;
    (above?.inside ?? entries).push(entry);
  }
  return entries;
}

const list = (entries: readonly Entry[]): Element =>
  h(
    'ol',
    entries.map(({ href, text, inside }) =>
      h('li', [h('a', { href }, text), ...(inside.length > 0 ? [list(inside)] : [])]),
    ),
  );

/** The page before the essays of a series: what it is, by whom, and from where. */
export const titlePage = (book: Book): string =>
  xhtml({
    title: book.title,
    language: book.language,
    body: [
      h('section', { 'epub:type': 'titlepage', className: ['title-page'] }, [
        h('h1', book.title),
        h('p', { className: ['standfirst'] }, book.description),
        h('p', { className: ['byline'] }, [
          `By ${joinNames(book.authors)}. ${book.publication}, as of ${formatDay(book.modified)}. `,
          h('a', { href: book.source }, book.source),
          '. ',
          h('a', { href: book.licence.url }, book.licence.name),
          '.',
        ]),
      ]),
    ],
  });
