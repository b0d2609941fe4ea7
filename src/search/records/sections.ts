import type { SectionWords } from '../../catalogue/sections.ts';
import type { TableWords } from '../../prose/table-words.ts';
import type { SearchRecord } from '../record.ts';
import { type FoundPage, partOfPage, wholePage } from './found-page.ts';

const withTables = (record: SearchRecord, tables: readonly TableWords[]): SearchRecord =>
  tables.length > 0 ? { ...record, tables } : record;

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
  const opening = sections.filter(({ id }) => id === undefined);
  return [
    withTables(
      wholePage(page, [standfirst, ...opening.map(({ text }) => text)].join(' ')),
      opening.flatMap(({ tables = [] }) => tables),
    ),
    ...sections.flatMap(({ id, title = '', text, tables = [] }) =>
      id === undefined || (text === '' && tables.length === 0)
        ? []
        : [withTables(partOfPage(page, { id, title, text }), tables)],
    ),
  ];
}
