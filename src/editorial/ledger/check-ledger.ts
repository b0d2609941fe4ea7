import { basename } from 'node:path';
import { type Address, type AddressKind, addressKinds, pageOf } from '../../ledger/address.ts';
import { changedEntries, lostEntries, unrecorded } from '../../ledger/compare.ts';
import { madeAddresses } from '../../ledger/made-addresses.ts';
import { type Entry, type Ledger, ledgerFolder, readLedger } from '../../ledger/read-ledger.ts';
import { resolver } from '../../ledger/redirects.ts';
import { type Problem, quoted } from '../../reading/problem.ts';
import { recordAddresses, recordAt } from '../../records/addresses.ts';
import { kindOf } from '../../records/kinds.ts';
import { redirectsFile } from '../../records/read-redirects.ts';
import type { Redirects } from '../../schemas/redirects.ts';
import { type Addressed, addressedRecords, feedIdOf, type ReadForLedger } from './addressed-records.ts';
import { checkRedirects } from './check-redirects.ts';

export interface LedgerReport {
  problems: Problem[];
  warnings: Problem[];
  /** The addresses that are public today, by file of the ledger. */
  published: ReadonlyMap<string, readonly Address[]>;
}

export interface LedgerOptions {
  contentDir: string;
  records: readonly ReadForLedger[];
  /** The ids of the tables. */
  tables: readonly string[];
  /** Addresses of no record: the files that are served as they are, the kinds of event. */
  others: readonly string[];
  today: string;
}

/**
 * Hold the content against the ledger of all that was ever published: nothing of it may be lost without a word, and what is
 * new is missing from it until `npm run ledger` has run. A publication without a ledger is not asked for one.
 */
export function checkLedger({ contentDir, records, tables, others, today }: LedgerOptions): LedgerReport {
  const addressed = addressedRecords(records, tables);
  const standing = madeAddresses(
    addressed.filter(({ since }) => since !== undefined),
    others,
  );
  const published = madeAddresses(
    addressed
      .filter(({ since }) => since !== undefined && since <= today)
      .map((record) => ({ ...record, versions: record.versions?.filter((day) => day <= today) })),
    others,
  );
  const ledger = readLedger(contentDir);
  const { redirects, problems } = checkRedirects(contentDir, [...standing.values()].flat(), ledger);
  if (!ledger) return { problems, warnings: [], published };
  const content = basename(contentDir);
  return {
    problems: [
      ...ledger.problems,
      ...problems,
      ...(redirects ? lost(ledger, standing, redirects, addressed) : []).map((entry) =>
        lostProblem(entry, records, content),
      ),
      ...moved(ledger, standing, records),
    ],
    warnings: unrecorded(ledger, published).map(({ name, isNew, addresses }) => ({
      file: `${content}/${ledgerFolder}/${name}`,
      line: 1,
      message: isNew ? 'is not there yet' : 'is behind what is public',
      found: `${addresses.length === 1 ? 'one address' : `${addresses.length} addresses`} not recorded, ${addresses[0]?.address} first`,
      hint: 'npm run ledger records them',
    })),
    published,
  };
}

/** What is gone without a word. With a page go its files and anchors: one line is enough. */
function lost(
  ledger: Ledger,
  standing: ReadonlyMap<string, readonly Address[]>,
  redirects: Redirects,
  addressed: readonly Addressed[],
): Entry[] {
  const unreadable = addressed.filter(({ isKnown }) => !isKnown).map(({ kind, id }) => kindOf(kind).path(id));
  const removed = redirects.removed.map(({ address }) => address);
  const resolve = resolver(redirects.moved);
  const there = new Set([...standing.values()].flat().map(({ address }) => address));
  const isGone = covered([...unreadable, ...removed], ledger);
  const entries = lostEntries(
    ledger,
    standing,
    (entry) => removed.includes(entry.address) || there.has(resolve(entry.address)) || isGone(entry),
  );
  const pages = entries.filter(({ kind }) => kind === 'page').map(({ address }) => address);
  const isOfLostPage = covered(pages, ledger);
  return entries.filter((entry) => entry.kind === 'page' || !isOfLostPage(entry));
}

/** Whether an entry goes with one of these pages: its anchors, the files beside it, the feed id recorded with it. */
function covered(pages: readonly string[], { files }: Ledger): (entry: Entry) => boolean {
  const own = new Set(pages.filter((page) => page.endsWith('/') && page !== '/'));
  const beside = new Set([...own].flatMap(filesBeside));
  const recordedIn = new Set(
    [...files.values()]
      .flat()
      .filter(({ kind, address }) => kind === 'page' && own.has(address))
      .map(({ file }) => file),
  );
  return ({ kind, address, file }) =>
    kind === 'feed-id'
      ? recordedIn.has(file)
      : beside.has(address) || [...own].some((page) => address.startsWith(page));
}

const filesBeside = (page: string): string[] => {
  const record = recordAt(page);
  return record ? recordAddresses(record.kind, record.id) : [];
};

function lostProblem(entry: Entry, records: readonly ReadForLedger[], content: string): Problem {
  const { kind, address, file, line } = entry;
  const essay = kind === 'feed-id' ? records.find(({ id }) => file.endsWith(`/essays/${id}.txt`)) : undefined;
  if (essay) {
    const uuid = address.replace('urn:uuid:', '');
    return {
      file: essay.file,
      line: essay.fields?.lineOf(['id']) ?? 1,
      field: 'id',
      message: 'is not the id it was published with, by which feed readers know the essay',
      hint: `Put it back: ${uuid}`,
    };
  }
  return {
    file,
    line,
    message: `"${address}", ${addressKinds[kind]}, was published and is there no more`,
    ...(kind === 'passage' && { found: quoted(entry.words ?? '') }),
    hint: cureOf(kind, address, `${content}/${redirectsFile}`),
  };
}

function cureOf(kind: AddressKind, address: string, file: string): string {
  const removal = `What is gone for good is stated in ${file}, under "removed"`;
  const record = kind === 'page' ? recordAt(address) : undefined;
  if (record) return `npm run move -- ${record.kind}/${record.id} NEW-NAME renames it. ${removal}`;
  if (!address.includes('#')) return `Put it back. ${removal}`;
  const move = `npm run move -- "${address}" "#NEW" says what`;
  const settle = `npm run ledger -- --settle ${recordAt(pageOf(address))?.id} does so for an essay that was rewritten`;
  return kind === 'passage'
    ? `${move} has taken its place; ${settle}. ${removal}`
    : `${move} it is called now. ${removal}`;
}

/** The day of publication is part of what feeds and citations say. */
function moved(
  ledger: Ledger,
  standing: ReadonlyMap<string, readonly Address[]>,
  records: readonly ReadForLedger[],
): Problem[] {
  return changedEntries(ledger, standing).flatMap(({ entry, now }) => {
    const essay = records.find(
      ({ collection, fields }) =>
        collection === 'essays' && entry.address === feedIdOf(fields)?.urn && entry.words !== undefined,
    );
    if (!essay) return [];
    return [
      {
        file: essay.file,
        line: essay.fields?.lineOf(['published']) ?? 1,
        field: 'published',
        message: 'is not the day on which it appeared, which never changes',
        found: now,
        hint: `Put back ${entry.words}; for what changed since there is "updated"`,
      },
    ];
  });
}
