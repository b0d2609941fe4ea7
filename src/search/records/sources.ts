import { allSources } from '../../catalogue/sources.ts';
import { isoDate } from '../../evidence/csl-date.ts';
import { sourceTitle } from '../../evidence/format-reference.ts';
import { recordFields } from '../../evidence/record-fields.ts';
import { sourceKinds } from '../../schemas/source.ts';
import type { SearchRecord } from '../record.ts';
import { wholePage } from './found-page.ts';

/** Facts of a source that its title or its date says already, or that say nothing to a reader. */
const unsaid = new Set(['Title', 'Date', 'Address', 'Citation key', 'Filed under']);

/** Each source, by what its record says. */
export const sourcesFound = async (): Promise<SearchRecord[]> =>
  (await allSources()).map(({ key, path, data }) =>
    wholePage(
      {
        path,
        title: sourceTitle(data),
        kind: 'Source',
        sort: sourceKinds[data.kind],
        date: isoDate(data.issued),
      },
      recordFields(key, data)
        .filter(({ name }) => !unsaid.has(name))
        .map(({ text }) => text)
        .join(' · '),
    ),
  );
