import type { CreativeWork } from 'schema-dts';
import type { Source } from '../catalogue/sources.ts';
import { canonical } from '../addresses/paths.ts';
import { isoDate } from '../evidence/csl-date.ts';
import { sourceAddress, sourceTitle } from '../evidence/format-reference.ts';
import { familyName, givenName } from '../evidence/person-name.ts';
import { changedStatus } from '../evidence/reading.ts';
import type { CslName } from '../fields/csl-name.ts';
import { type SourceType, sourceStates } from '../schemas/source.ts';
import { idOf, reference } from './ids.ts';

/** Types of CSL by the words of schema.org. Of no other is there a word that says more than a work. */
const types: Partial<Record<SourceType, string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  bill: 'Legislation',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  legislation: 'Legislation',
  map: 'Map',
  'paper-conference': 'ScholarlyArticle',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  software: 'SoftwareApplication',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/** A source as schema.org describes a work, under the id by which essays and tables cite it. What is unknown is left out. */
export const sourceWork = ({ path, data }: Source): CreativeWork => {
  const status = changedStatus(data);
  const known = {
    '@type': types[data.type] ?? 'CreativeWork',
    '@id': idOf(path, 'source'),
    name: sourceTitle(data),
    author: data.author?.map(authorOf),
    datePublished: isoDate(data.issued),
    publisher: data.publisher && { '@type': 'Organization', name: data.publisher },
    isPartOf: data['container-title'] && { '@type': 'CreativeWork', name: data['container-title'] },
    inLanguage: data.language,
    url: sourceAddress(data),
    archivedAt: data.archive,
    identifier: data.DOI ? `https://doi.org/${data.DOI}` : data.number,
    creativeWorkStatus: status && sourceStates[status.state],
    mainEntityOfPage: reference(canonical(path)),
  };
  // Which fields there are depends on the record; of which type the work is, on its type in CSL.
  return Object.fromEntries(
    Object.entries(known).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as CreativeWork;
};

const authorOf = (name: CslName) =>
  'literal' in name
    ? { '@type': 'Organization' as const, name: name.literal }
    : { '@type': 'Person' as const, familyName: familyName(name), givenName: givenName(name) };
