import { unknownKey } from './citations/nearest-keys.ts';
import { checkNotice, type FormerIds } from './check-notices.ts';
import { dayAt } from './fields/publication-facts.ts';
import { fieldName } from '../reading/field-name.ts';
import { choices } from '../reading/nearest.ts';
import type { Finding, Problem } from '../reading/problem.ts';
import type { RecordFile } from '../records/list-records.ts';
import { listAt, valueAt } from '../reading/value-at.ts';
import type { Fields, Path } from '../reading/yaml-record.ts';

/** A record as far as it could be read. */
export interface ReadRecord extends RecordFile {
  fields?: Fields | undefined;
  headings?: readonly string[] | undefined;
}

export type WithFields = ReadRecord & { fields: Fields };

/**
 * What no schema can see: fields that must agree with one another, with the text below them, or with other records. Fields
 * are read as they stand, so that a record with a mistake elsewhere is checked all the same.
 */
export function checkRelations(records: readonly ReadRecord[], formerIds: FormerIds = () => []): Problem[] {
  const readable = records.filter((record): record is WithFields => record.fields !== undefined);
  const essays = readable.filter(({ collection }) => collection === 'essays');
  const sources = records.flatMap(({ collection, id }) => (collection === 'sources' ? [id] : []));
  return [
    ...shared(essays, ['id'], idOf, (file) => `is the id of ${file} too`),
    ...shared(essays, ['series', 'part'], partOf, (file) => `is the number of ${file} too`),
    ...readable.flatMap((record) =>
      [
        ...checkRecord(record),
        ...readElsewhere(record, essays),
        ...statusSource(record, sources),
        ...checkNotice(record, essays, formerIds),
      ].map((finding) => ({
        file: record.file,
        ...finding,
      })),
    ),
  ];
}

function idOf({ data }: Fields): string | undefined {
  const id = valueAt(data, ['id']);
  return typeof id === 'string' ? id.toLowerCase() : undefined;
}

function partOf({ data }: Fields): string | undefined {
  const [series, part] = [valueAt(data, ['series', 'id']), valueAt(data, ['series', 'part'])];
  return typeof series === 'string' && typeof part === 'number' ? `${series} ${part}` : undefined;
}

/** Values that only one essay may have: the later file is reported, and names the first. */
function shared(
  essays: readonly WithFields[],
  path: Path,
  keyOf: (fields: Fields) => string | undefined,
  message: (file: string) => string,
): Problem[] {
  const first = new Map<string, string>();
  return essays.flatMap(({ file, fields }) => {
    const key = keyOf(fields);
    const other = key === undefined ? undefined : first.get(key);
    if (key !== undefined && other === undefined) first.set(key, file);
    if (other === undefined) return [];
    const value = String(valueAt(fields.data, path));
    return [
      { file, line: fields.lineOf(path), field: fieldName(path), message: `${value} ${message(other)}` },
    ];
  });
}

function checkRecord({ collection, id, fields, headings }: WithFields): Finding[] {
  if (collection === 'series') {
    return repeated(fields, ['planned'], 'part', (part) => `part ${part} is already in the list`);
  }
  const twice = (name: string) => `"${name}" is already in the list`;
  if (collection === 'topics') return repeated(fields, ['reading'], 'essay', twice);
  if (collection !== 'essays') return [];
  return [
    ...repeated(fields, ['authors'], undefined, twice),
    ...repeated(fields, ['topics'], undefined, twice),
    ...repeated(fields, ['related'], 'essay', twice),
    ...relatedToItself(id, fields),
    ...(headings ? sectionsMissing(fields, headings) : []),
    ...updatedTooEarly(fields),
  ];
}

function repeated(
  fields: Fields,
  list: Path,
  key: string | undefined,
  message: (value: string) => string,
): Finding[] {
  const seen = new Set<unknown>();
  return listAt(fields.data, list).flatMap((item, index) => {
    const value = key === undefined ? item : valueAt(item, [key]);
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const path = [...list, index, ...(key === undefined ? [] : [key])];
    const isNew = !seen.has(value);
    seen.add(value);
    return isNew
      ? []
      : [{ line: fields.lineOf(path), field: fieldName(path), message: message(String(value)) }];
  });
}

/** A topic's reading order holds essays of that topic. Those that do not exist are reported by the schema. */
function readElsewhere({ collection, id, fields }: WithFields, essays: readonly WithFields[]): Finding[] {
  if (collection !== 'topics') return [];
  return listAt(fields.data, ['reading']).flatMap((item, index) => {
    const slug = valueAt(item, ['essay']);
    const essay = essays.find((record) => record.id === slug);
    if (!essay || listAt(essay.fields.data, ['topics']).includes(id)) return [];
    const path = ['reading', index, 'essay'];
    return [
      {
        line: fields.lineOf(path),
        field: fieldName(path),
        message: `"${essay.id}" is not filed under this topic`,
        hint: `Add "${id}" to the topics in ${essay.file}, or take it out here`,
      },
    ];
  });
}

/** Who says that a source was corrected or withdrawn is another source with a record. */
function statusSource({ collection, id, fields }: WithFields, sources: readonly string[]): Finding[] {
  const path = ['status', 'source'];
  const key = valueAt(fields.data, path);
  if (collection !== 'sources' || typeof key !== 'string' || key.trim() === '') return [];
  const place = { line: fields.lineOf(path), field: fieldName(path) };
  if (key === id) return [{ ...place, message: 'is this source itself' }];
  return sources.includes(key) ? [] : [{ ...place, ...unknownKey(key, sources), field: place.field }];
}

function relatedToItself(id: string, fields: Fields): Finding[] {
  return listAt(fields.data, ['related']).flatMap((item, index) => {
    const path = ['related', index, 'essay'];
    if (valueAt(item, ['essay']) !== id) return [];
    return [{ line: fields.lineOf(path), field: fieldName(path), message: 'is this essay itself' }];
  });
}

function sectionsMissing(fields: Fields, headings: readonly string[]): Finding[] {
  return listAt(fields.data, ['keyPoints']).flatMap((point, index) => {
    const section = valueAt(point, ['section']);
    if (typeof section !== 'string' || section.trim() === '') return [];
    if (headings.includes(section.trim().normalize('NFC'))) return [];
    const path = ['keyPoints', index, 'section'];
    const message = `no heading has the id "${section}"`;
    return [{ line: fields.lineOf(path), field: fieldName(path), message, ...choices(section, headings) }];
  });
}

/** The schema says so too, but Zod asks it only when the other fields have the right types. */
function updatedTooEarly(fields: Fields): Finding[] {
  const [published, updated] = [dayAt(fields.data, ['published']), dayAt(fields.data, ['updated'])];
  if (published === undefined || updated === undefined || updated >= published) return [];
  const message = 'is before the day of publication';
  const hint = `It was published on ${published}`;
  return [{ line: fields.lineOf(['updated']), field: 'updated', message, found: updated, hint }];
}
