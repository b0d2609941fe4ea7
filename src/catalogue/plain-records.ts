import { getCollection } from 'astro:content';
import { kindNames, kindOf, type KindName } from '../records/kinds.ts';
import { byName } from '../text/order.ts';

/** A record of a kind that has no page of its own, as the pages that show any kind print it. */
export interface PlainRecord {
  id: string;
  path: string;
  title: string;
  summary: string;
  /** Its other fields, in the order of its schema. */
  facts: { label: string; value: string }[];
}

/** A kind whose records are shown by the pages for any kind. */
export interface PlainKind {
  kind: KindName;
  /** `lighthouse`, `lighthouses`. */
  one: string;
  many: string;
  /** The page that lists them all. */
  list?: string | undefined;
}

/** The kinds that have no pages of their own. */
export const plainKinds: readonly PlainKind[] = kindNames
  .filter((kind) => kindOf(kind).plain !== undefined)
  .map((kind) => ({ kind, one: kindOf(kind).one, many: kindOf(kind).many, list: kindOf(kind).list }));

/** The records of such a kind, by title. */
export async function plainRecords(kind: KindName): Promise<PlainRecord[]> {
  const { plain, path } = kindOf(kind);
  if (!plain) return [];
  const entries: { id: string; data: object }[] = await getCollection(kind);
  const records = entries.map(({ id, data }) => ({
    id,
    path: path(id),
    title: String(Reflect.get(data, plain.title)),
    summary: plain.summary === undefined ? '' : String(Reflect.get(data, plain.summary) ?? ''),
    facts: Object.entries(data)
      .filter(([field]) => field !== plain.title && field !== plain.summary)
      .flatMap(([field, value]: [string, unknown]) => {
        const text = inWords(value);
        return text === '' ? [] : [{ label: labelOf(field), value: text }];
      }),
  }));
  return records.sort(byName(({ title }) => title));
}

/** `firstLit` as readers see it: "First lit". */
const labelOf = (field: string): string => {
  const words = field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function inWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join(', ');
  if (typeof value === 'object') return Object.values(value).map(inWords).filter(Boolean).join(', ');
  return String(value);
}
