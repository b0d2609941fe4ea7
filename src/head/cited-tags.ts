import type { Source } from '../catalogue/sources.ts';
import { isoDate } from '../evidence/csl-date.ts';
import { invertedName } from '../evidence/person-name.ts';
import { curlQuotes } from '../text/quotation-marks.ts';
import { type HeadTag, meta } from './tags.ts';

/** What an essay cites, one tag a source, as Google Scholar and Crossref read references in a head. */
export const citedTags = (sources: readonly Source[]): HeadTag[] =>
  sources.flatMap(({ data }) =>
    meta(
      'citation_reference',
      (
        [
          ['citation_title', data.title],
          ...(data.author ?? []).map((name) => ['citation_author', invertedName(name)]),
          ['citation_publication_date', isoDate(data.issued)?.slice(0, 4)],
          ['citation_journal_title', data['container-title']],
          ['citation_publisher', data.publisher],
          ['citation_volume', data.volume],
          ['citation_doi', data.DOI],
        ] as [string, string | undefined][]
      )
        // A semicolon ends a field. The words are those of the note, which a page that is sent compressed holds but once.
        .flatMap(([field, value]) => (value ? [`${field}=${curlQuotes(value.replaceAll(';', ','))}`] : []))
        .join(';'),
    ),
  );
