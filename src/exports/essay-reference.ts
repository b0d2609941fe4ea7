import type { Essay } from '../catalogue/essays.ts';
import { canonical } from '../addresses/paths.ts';
import type { CslDate } from '../fields/csl-date.ts';
import { publication } from '../publication.ts';
import type { Reference } from './csl-json.ts';

const dateOf = (day: string): CslDate => ({ 'date-parts': [day.split('-').map(Number)] });

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
