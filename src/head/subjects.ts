import type { CreativeWorkSeries, DefinedTerm, IdReference, Organization, Person } from 'schema-dts';
import type { Author } from '../catalogue/authors.ts';
import type { Essay } from '../catalogue/essays.ts';
import type { Series } from '../catalogue/series.ts';
import type { Topic } from '../catalogue/topics.ts';
import { canonical } from '../addresses/paths.ts';
import { publication } from '../publication.ts';
import { essayId } from './essay-article.ts';
import { idOf, reference } from './ids.ts';
import { publisherReference } from './publisher.ts';

/** A byline. A desk is several hands under one name, which schema.org calls an organization, here a part of the publisher. */
export const authorEntity = (author: Author): Organization | Person => {
  const said = {
    '@id': idOf(author.path, 'author'),
    name: author.name,
    description: author.beat,
    url: canonical(author.path),
  };
  return author.kind === 'person'
    ? { '@type': 'Person', ...said, affiliation: publisherReference }
    : { '@type': 'Organization', ...said, parentOrganization: publisherReference };
};

/** A subject that essays are filed under. */
export const topicTerm = ({ path, title, description }: Topic): DefinedTerm => ({
  '@type': 'DefinedTerm',
  '@id': idOf(path, 'topic'),
  name: title,
  description,
  url: canonical(path),
});

/** Essays that make one argument, in their order. */
export const essaySeries = (
  { path, title, description }: Series,
  essays: readonly Essay[],
): CreativeWorkSeries => ({
  '@type': 'CreativeWorkSeries',
  '@id': idOf(path, 'series'),
  name: title,
  description,
  url: canonical(path),
  publisher: publisherReference,
  license: publication.licence.url,
  hasPart: essayReferences(essays),
});

/** Essays by their ids, for a page that lists them. */
export const essayReferences = (essays: readonly Essay[]): IdReference[] =>
  essays.map(({ path }) => reference(essayId(path)));
