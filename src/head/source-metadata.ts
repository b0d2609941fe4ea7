import type { CreativeWork, WithContext } from 'schema-dts';
import type { Source } from '../catalogue/sources.ts';
import { canonical, paths } from '../catalogue/urls.ts';
import { isoDate } from '../evidence/csl-date.ts';
import { referenceText, sourceAddress, sourceTitle } from '../evidence/format-reference.ts';
import type { PageMetadata } from './page-head.ts';
import { breadcrumbs } from './structured-data.ts';

/** What the page of a source says about itself. */
export const sourceMetadata = (source: Source): PageMetadata => ({
  title: sourceTitle(source.data),
  description: `${referenceText(source.data)} The record, and every passage that cites it.`,
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
