import type { SectionWords } from '../../catalogue/sections.ts';
import type { SearchRecord } from '../record.ts';
import { type FoundPage, partOfPage, wholePage } from './found-page.ts';

/**
 * A text by its opening and its sections. A heading with nothing under it is no record.
 *
 * @param standfirst what stands over the text
 */
export function sectionsFound(
  page: FoundPage,
  sections: readonly SectionWords[],
  standfirst = '',
): SearchRecord[] {
  const opening = sections.filter(({ id }) => id === undefined).map(({ text }) => text);
  return [
    wholePage(page, [standfirst, ...opening].join(' ')),
    ...sections.flatMap(({ id, title = '', text }) =>
      id === undefined || text === '' ? [] : [partOfPage(page, { id, title, text })],
    ),
  ];
}
