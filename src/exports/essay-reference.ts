import type { Essay } from '../catalogue/essays.ts';
import { canonical, paths } from '../addresses/paths.ts';
import type { CslDate } from '../fields/csl-date.ts';
import { publication } from '../publication.ts';
import type { Version } from '../versions/version-file.ts';
import type { Reference } from './csl-json.ts';

const dateOf = (day: string): CslDate => ({ 'date-parts': [day.split('-').map(Number)] });

interface Article {
  key: string;
  title: string;
  authors: readonly string[];
  /** YYYY-MM-DD. */
  day: string;
  path: string;
  language: string;
  note?: string | undefined;
}

const article = ({ key, title, authors, day, path, language, note }: Article): Reference => ({
  key,
  data: {
    type: 'article-magazine',
    title,
    author: authors.map((literal) => ({ literal })),
    'container-title': publication.name,
    issued: dateOf(day),
    URL: canonical(path),
    ...(note !== undefined && { note }),
    language,
  },
});

/** A version of an essay as somebody else’s source: under the day of the version, at its own address. */
export const versionReference = (
  { slug, data: { language } }: Pick<Essay, 'slug' | 'data'>,
  { day, title, authors }: Version,
): Reference =>
  article({
    ...{ key: `${slug}-${day}`, title, authors, day, language },
    path: paths.version(slug, day),
    note: `Version of ${day}`,
  });

/** An essay as somebody else's source: an article of this publication, under its slug. */
export const essayReference = ({ slug, path, data, authors, retracted }: Essay): Reference => {
  const { title, language, published: day, updated } = data;
  return article({
    ...{ key: slug, title, day, path, language },
    authors: authors.map(({ name }) => name),
    note: retracted ? `Retracted ${retracted}` : updated && `Updated ${updated}`,
  });
};
