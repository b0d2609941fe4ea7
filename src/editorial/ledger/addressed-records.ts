import { paths } from '../../addresses/paths.ts';
import type { AddressedRecord, Anchor } from '../../ledger/made-addresses.ts';
import { listAt, valueAt } from '../../reading/value-at.ts';
import type { Fields } from '../../reading/yaml-record.ts';
import type { RecordFile } from '../../records/list-records.ts';
import { dayAt, publishable } from '../fields/publication-facts.ts';

/** A record as the check has read it. */
export interface ReadForLedger extends RecordFile {
  fields?: Fields | undefined;
  anchors?: readonly Anchor[] | undefined;
  /** The days of an essay’s versions. */
  versions?: readonly string[] | undefined;
}

/** A record with its addresses in hand, and the first day on which they are public. */
export interface Addressed extends AddressedRecord {
  /** YYYY-MM-DD; empty for what is public always. `undefined` for what is withheld: a draft, a letter that waits. */
  since: string | undefined;
  /** False where the record could not be read as far as that nobody can say which addresses it has. */
  isKnown: boolean;
}

/**
 * What the ledger has to know of records. What is said of an essay (corrections, letters, forecasts) is public with it.
 *
 * @param tables the ids of the tables, which are read apart
 */
export function addressedRecords(records: readonly ReadForLedger[], tables: readonly string[]): Addressed[] {
  const essays = new Map(
    records
      .filter(({ collection }) => collection === 'essays')
      .map(({ id, fields }) => [id, publishable(fields?.data)]),
  );
  const sinceEssay = (id: unknown) => {
    const essay = typeof id === 'string' ? essays.get(id) : undefined;
    return essay && !essay.draft ? essay.published : undefined;
  };
  const since = ({ collection, id, fields }: ReadForLedger): string | undefined => {
    if (collection === 'essays') return sinceEssay(id);
    if (!aboutEssays.has(collection)) return '';
    const withEssay = sinceEssay(valueAt(fields?.data, ['essay']));
    if (collection !== 'letters') return withEssay;
    const published = dayAt(fields?.data, ['published']);
    return withEssay === undefined || published === undefined ? undefined : later(withEssay, published);
  };
  const isEssay = ({ collection }: ReadForLedger) => collection === 'essays';
  return [
    ...records.map((record): Addressed => ({
      kind: record.collection,
      id: record.id,
      anchors: record.anchors,
      versions: isEssay(record) ? record.versions : undefined,
      feedId: isEssay(record) ? feedIdOf(record.fields) : undefined,
      followedOn: followedOn(record),
      since: since(record),
      isKnown:
        record.fields !== undefined &&
        (!record.file.endsWith('.mdx') || record.anchors !== undefined) &&
        (!isEssay(record) || essays.get(record.id) !== undefined),
    })),
    ...tables.map((id): Addressed => ({ kind: 'data', id, followedOn: [], since: '', isKnown: true })),
  ];
}

const aboutEssays = new Set<string>(['corrections', 'letters', 'forecasts']);

const later = (a: string, b: string) => (a > b ? a : b);

/** The id of an essay in feeds, with the day on which it appeared. */
export function feedIdOf(fields: Fields | undefined): AddressedRecord['feedId'] {
  const [id, published] = [valueAt(fields?.data, ['id']), dayAt(fields?.data, ['published'])];
  return typeof id === 'string' && published !== undefined
    ? { urn: `urn:uuid:${id.toLowerCase()}`, published }
    : undefined;
}

function followedOn({ collection, fields }: ReadForLedger): string[] {
  if (collection === 'corrections') {
    const essay = valueAt(fields?.data, ['essay']);
    return [paths.corrections, ...(typeof essay === 'string' ? [paths.history(essay)] : [])];
  }
  if (collection === 'letters') return [paths.letters];
  if (collection !== 'essays') return [];
  const ids = (name: string) =>
    listAt(fields?.data, [name]).filter((id): id is string => typeof id === 'string');
  const series = valueAt(fields?.data, ['series', 'id']);
  return [
    paths.home,
    ...ids('topics').map(paths.topic),
    ...ids('authors').map(paths.author),
    ...(typeof series === 'string' ? [paths.series(series)] : []),
  ];
}
