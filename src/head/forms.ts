import { type BookFormat, bookFormats, paths } from '../addresses/paths.ts';
import { exportFormatNames, exportFormats } from '../exports/formats.ts';

/** A page in another form: a file, its media type, and what the form is called. */
export interface OtherForm {
  path: string;
  type: string;
  title: string;
}

const books: Record<BookFormat, { type: string; title: string }> = {
  epub: { type: 'application/epub+zip', title: 'EPUB' },
  pdf: { type: 'application/pdf', title: 'PDF' },
};

/** The files that hold the whole of an essay. */
export const formsOfEssay = (slug: string): OtherForm[] => [
  ...bookFormats.map((format) => ({ path: paths.essayBook(slug, format), ...books[format] })),
  {
    path: paths.essayWord(slug),
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    title: 'Word',
  },
  { path: paths.essayMarkdown(slug), type: 'text/markdown', title: 'Markdown' },
];

/** The files that hold all essays of a series that are out. */
export const formsOfSeries = (id: string): OtherForm[] =>
  bookFormats.map((format) => ({ path: paths.seriesBook(id, format), ...books[format] }));

/** The files of an essay’s references. */
export const formsOfReferences = (slug: string): OtherForm[] =>
  exportFormatNames.map((format) => ({
    path: paths.references(slug, format),
    type: exportFormats[format].mediaType.replace(/;.*/, ''),
    title: exportFormats[format].name,
  }));
