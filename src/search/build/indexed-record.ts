import { formatPartialDate } from '../../data/partial-date.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { indexedText } from './hidden-words.ts';
import { formSign, type SearchRecord, sortOf } from '../record.ts';
import { scriptVariants } from './script-variants.ts';
import type { Synonyms } from './synonyms.ts';

/** What a record is indexed with besides its own words. */
export interface Surroundings {
  names: NameIndex;
  synonyms: Synonyms;
}

/** A record as Pagefind takes it (pagefind.app/docs/node-api): the client reads it back in passage.ts. */
export function indexedRecord(record: SearchRecord, { names, synonyms }: Surroundings) {
  const { url, title, section, kind, date, questions = [] } = record;
  const forms = formsOf(record);
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

/**
 * Every form of the name a page is about; of another page the words of its address, which are often what people type, and
 * what else it is called.
 */
function formsOf({ section, kind, url, called = [] }: SearchRecord): string[] {
  if (section !== undefined) return [];
  if (sortOf(kind) === 'name') return [...new Set(called.flatMap((text) => [text, ...scriptVariants(text)]))];
  const slug = url.split('/').at(-2) ?? '';
  return [slug.replaceAll('-', ' '), ...called];
}
