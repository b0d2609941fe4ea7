import { canonical } from '../addresses/paths.ts';
import { type Essay, lastModified } from '../catalogue/essays.ts';
import { essaysInSeries, type Series } from '../catalogue/series.ts';
import { publication } from '../publication.ts';
import { type EssayDocument, essayDocument } from './essay-document.ts';

/** A book of one essay or of the essays of a series, before it takes a form. Plain data, as its essays are. */
export interface Book {
  /** Permanent, and a URI: the same book in a later edition has the same. */
  id: string;
  title: string;
  /** One or two sentences. */
  description: string;
  language: string;
  authors: string[];
  subjects: string[];
  /** Days, YYYY-MM-DD. */
  published: string;
  modified: string;
  /** The page it is made from. */
  source: string;
  publication: string;
  licence: { name: string; url: string };
  /** The series an essay belongs to. */
  series?: { title: string; part: number };
  /** A page of its own before the essays, where there are several. */
  titlePage: boolean;
  essays: EssayDocument[];
}

/** An essay as a book of one. */
export async function essayBook(essay: Essay): Promise<Book> {
  const document = await essayDocument(essay);
  const { series } = document;
  return {
    id: `urn:uuid:${document.id}`,
    title: document.title,
    description: document.standfirst,
    language: document.language,
    modified: lastModified(essay),
    source: document.canonical,
    ...(series && { series }),
    titlePage: false,
    ...bound([document]),
  };
}

/** The essays of a series that are out as one book, in their order. */
export async function seriesBook({ id, title, description, path }: Series): Promise<Book> {
  const essays = await essaysInSeries(id);
  return {
    // Its address: it has no other name that stays.
    id: canonical(path),
    title,
    description,
    language: publication.language,
    modified: essays.map(lastModified).sort().at(-1) ?? publication.founded,
    source: canonical(path),
    titlePage: true,
    ...bound(await Promise.all(essays.map(essayDocument))),
  };
}

/** What a book has of its essays. */
const bound = (essays: EssayDocument[]) => ({
  authors: [...new Set(essays.flatMap(({ authors }) => authors))],
  subjects: [...new Set(essays.flatMap(({ topics }) => topics))],
  published: essays.map(({ published }) => published).sort()[0] ?? publication.founded,
  publication: publication.name,
  licence: publication.licence,
  essays,
});
