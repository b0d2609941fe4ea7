import type { Essay } from '../catalogue/essays.ts';
import { canonical, paths } from '../addresses/paths.ts';
import type { CslDate } from '../fields/csl-date.ts';
import { publication } from '../publication.ts';
import type { Version } from '../versions/version-file.ts';
import type { Reference } from './csl-json.ts';

const dateOf = (day: string): CslDate => ({ 'date-parts': [day.split('-').map(Number)] });

/** A version of an essay as somebody else’s source: under the day of the version, at its own address. */
export const versionReference = (
  { slug, data }: Pick<Essay, 'slug' | 'data'>,
  { day, title, authors }: Version,
): Reference => ({
  key: `${slug}-${day}`,
  data: {
    type: 'article-magazine',
    title,
    author: authors.map((literal) => ({ literal })),
    'container-title': publication.name,
    issued: dateOf(day),
    URL: canonical(paths.version(slug, day)),
    note: `Version of ${day}`,
    language: data.language,
  },
});

/** An essay as somebody else's source: an article of this publication, under its slug. */
export const essayReference = ({ slug, path, data, authors, retracted }: Essay): Reference => ({
  key: slug,
  data: {
    type: 'article-magazine',
    title: data.title,
    author: authors.map(({ name }) => ({ literal: name })),
    'container-title': publication.name,
    issued: dateOf(data.published),
    URL: canonical(path),
    ...((retracted ?? data.updated) && {
      note: retracted ? `Retracted ${retracted}` : `Updated ${data.updated}`,
    }),
    language: data.language,
  },
});
