import { formatPartialDate } from '../../data/partial-date.ts';
import type { Table } from '../../data/table.ts';
import { nameForms } from '../../names/name-forms.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { indexedText } from './hidden-words.ts';
import { formSign, type SearchRecord, sortOf } from '../record.ts';
import { scriptVariants } from './script-variants.ts';
import type { Synonyms } from './synonyms.ts';

/** What a record is indexed with besides its own words. */
export interface Surroundings {
  names: NameIndex;
  tables: readonly Table[];
  synonyms: Synonyms;
}

/** A record as Pagefind takes it (pagefind.app/docs/node-api): the client reads it back in passage.ts. */
export function indexedRecord(found: SearchRecord, { names, tables, synonyms }: Surroundings) {
  const record = inSentences(found, tables);
  const { url, title, section, kind, date, questions = [] } = record;
  const forms = formsOf(record, names, tables);
  return {
    url,
    content: indexedText(record, names, forms, synonyms),
    language: 'en',
    meta: {
      title: section ?? title,
      ...(section && { page: title }),
      forms: forms.join(` ${formSign} `),
      // A field by itself, so that UNSC leads to the Council and not to a hundred resolutions with it in their name.
      short: forms.filter((form) => !form.includes(' ')).join(' '),
      kind,
      ...(questions.length > 0 && { asked: questions.join(` ${formSign} `) }),
      ...(date && { date: formatPartialDate(date) }),
    },
  };
}

/** Of a table what is shown is what it says it holds; its cells and columns are only found. */
function inSentences(record: SearchRecord, tables: readonly Table[]): SearchRecord {
  const table = tableOf(record, tables);
  if (!table) return record;
  const text = `${table.description} ${table.processing}`;
  return { ...record, text, forms: [...record.forms, record.text] };
}

const slugOf = ({ url }: Pick<SearchRecord, 'url'>) => url.split('/').at(-2) ?? '';

const tableOf = (record: SearchRecord, tables: readonly Table[]): Table | undefined =>
  sortOf(record.kind) === 'table' ? tables.find(({ id }) => id === slugOf(record)) : undefined;

/**
 * Every form of the name a page is about; of another page the words of its address, which are often what people type, and
 * what else a table is called.
 */
function formsOf(record: SearchRecord, { names }: NameIndex, tables: readonly Table[]): string[] {
  if (record.section !== undefined) return [];
  const name = sortOf(record.kind) === 'name' ? names.get(slugOf(record)) : undefined;
  if (name) return [...new Set(nameForms(name).flatMap(({ text }) => [text, ...scriptVariants(text)]))];
  return [slugOf(record).replaceAll('-', ' '), ...(tableOf(record, tables)?.alsoCalled ?? [])];
}
