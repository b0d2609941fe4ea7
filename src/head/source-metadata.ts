import type { CreativeWork, WithContext } from 'schema-dts';
import type { Source } from '../catalogue/sources.ts';
import { canonical, paths } from '../addresses/paths.ts';
import { isoDate } from '../evidence/csl-date.ts';
import { sourceAddress, sourceTitle } from '../evidence/format-reference.ts';
import type { PageMetadata } from './page-metadata.ts';
import { breadcrumbs } from './structured-data.ts';

/** What the page of a source says about itself. */
export const sourceMetadata = (source: Source): PageMetadata => ({
  title: documentName(source),
  description: `${documentName(source)}: the record, how to cite it, and every passage that cites it.`,
  path: source.path,
  structuredData: [
    sourceWork(source),
    breadcrumbs([
      { name: 'Home', path: paths.home },
      { name: 'Sources', path: paths.sources },
      { name: sourceTitle(source.data), path: source.path },
    ]),
  ],
});

/** Reports and statements of one body often share a title; their numbers tell them apart. A law’s title has its number. */
const documentName = ({ data }: Source): string =>
  [sourceTitle(data), data.type === 'legislation' ? undefined : data.number].filter(Boolean).join(', ');

/** A source as schema.org describes any work; its `@id` is the address of its page here, as essays' citations name it. */
const sourceWork = ({ path, data }: Source): WithContext<CreativeWork> => {
  const [url, datePublished] = [sourceAddress(data), isoDate(data.issued)];
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': canonical(path),
    name: sourceTitle(data),
    ...(url && { url }),
    ...(datePublished && { datePublished }),
    ...(data.publisher && { publisher: { '@type': 'Organization', name: data.publisher } }),
    ...(data.author && {
      author: data.author.map((name) =>
        'literal' in name
          ? { '@type': 'Organization' as const, name: name.literal }
          : {
              '@type': 'Person' as const,
              familyName: name.family,
              ...(name.given && { givenName: name.given }),
            },
      ),
    }),
    ...(data.language && { inLanguage: data.language }),
  };
};
