import type { Source } from '../catalogue/sources.ts';
import { paths } from '../addresses/paths.ts';
import { formatCslDate, isUndated } from '../evidence/csl-date.ts';
import { sourceTitle } from '../evidence/format-reference.ts';
import { otherItemTags } from './item-tags.ts';
import { publication } from '../publication.ts';
import { sourceKinds } from '../schemas/source.ts';
import type { PageMetadata } from './page-metadata.ts';
import { sourceWork } from './source-work.ts';

/** What the page of a source says about itself. */
export const sourceMetadata = (source: Source): PageMetadata => ({
  title: documentName(source),
  description: `${documentName(source)}: the record, how to cite it, and every passage that cites it.`,
  path: source.path,
  parents: [{ name: 'Sources', path: paths.sources }],
  card: { of: `sources/${source.data.kind}`, alt: `${publication.name}: ${sourceKinds[source.data.kind]}` },
  tags: otherItemTags(source.data),
  things: [sourceWork(source)],
});

/**
 * Reports and statements of one body often share a title; their numbers tell them apart, and speeches their days. A law’s
 * title has its number.
 */
function documentName({ data }: Source): string {
  const day = data.type === 'speech' && !isUndated(data.issued) ? formatCslDate(data.issued) : undefined;
  return [sourceTitle(data), data.type === 'legislation' ? undefined : data.number, day]
    .filter(Boolean)
    .join(', ');
}
