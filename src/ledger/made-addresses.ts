import { archiveCount, isWorthFollowing } from '../addresses/feed-archives.ts';
import { feedFormats, paths } from '../addresses/paths.ts';
import { fixedAddresses, recordAddresses } from '../records/addresses.ts';
import { kindNames, kindOf, type KindName } from '../records/kinds.ts';
import type { Address, AddressKind } from './address.ts';

/** A place on the page of a record that has an id which lasts. */
export type Anchor =
  | { kind: 'heading' | 'note'; id: string }
  | { kind: 'passage'; id: string; words: string }
  | { kind: 'figure'; id: string; drawn: boolean };

/** What has to be known of a record to say which addresses it has. */
export interface AddressedRecord {
  kind: KindName;
  id: string;
  /** Missing where they could not be read. */
  anchors?: readonly Anchor[] | undefined;
  /** Of an essay: the days of its versions. */
  versions?: readonly string[] | undefined;
  /** Of an essay: its id in feeds, and the day of publication, which never moves. */
  feedId?: { urn: string; published: string } | undefined;
  /** The pages whose feeds it is an item of. */
  followedOn: readonly string[];
}

/**
 * Every address that a build of these records makes: pages, files, feeds with their archives, anchors and feed ids; by the
 * file of the ledger in which each is recorded: `essays/three-tonnes.txt`, `names.txt`, `site.txt` for what is there
 * whatever the records are. Not what the build names itself (assets, fonts, the index), whose names change with their content.
 *
 * @param others of no record: the files that are served as they are, the kinds of event
 */
export function madeAddresses(
  records: readonly AddressedRecord[],
  others: readonly string[] = [],
): Map<string, Address[]> {
  const items = itemsByPage(records);
  const site = [...fixedAddresses, ...others].map(byName);
  const listFeeds = kindNames.flatMap((kind) => archivesOf(kindOf(kind).list ?? '', items));
  const made = new Map([['site.txt', [...site, ...archivesOf(paths.home, items), ...listFeeds]]]);
  for (const record of records) {
    const file = ledgerFile(record);
    made.set(file, [...(made.get(file) ?? []), ...addressesOfRecord(record, items)]);
  }
  return made;
}

/** An essay has a file of its own, so that two editors who publish at once seldom meet in one. */
const ledgerFile = ({ kind, id }: AddressedRecord): string =>
  kindOf(kind).form === 'folders' ? `${kind}/${id}.txt` : `${kind}.txt`;

function addressesOfRecord(record: AddressedRecord, items: ReadonlyMap<string, number>): Address[] {
  const { kind, id, anchors = [], versions = [], feedId } = record;
  const page = kindOf(kind).path(id);
  return [
    ...recordAddresses(kind, id).map(byName),
    ...versions.map((day): Address => ({ kind: 'page', address: paths.version(id, day) })),
    ...archivesOf(page, items),
    ...(kind === 'essays' ? updatesOf(id, items) : []),
    ...anchors.map((anchor): Address => ({
      kind: anchor.kind,
      address: `${page}#${anchor.id}`,
      ...(anchor.kind === 'passage' && { words: anchor.words }),
    })),
    ...anchors.flatMap((anchor) => (kind === 'essays' ? drawingsOf(id, anchor) : [])),
    ...(feedId ? [{ kind: 'feed-id' as const, address: feedId.urn, words: feedId.published }] : []),
  ];
}

/** The feeds of an essay's versions and corrections. */
function updatesOf(slug: string, items: ReadonlyMap<string, number>): Address[] {
  const page = paths.history(slug);
  if (!isWorthFollowing(items.get(page) ?? 0)) return [];
  const feeds = feedFormats.map((format): Address => ({ kind: 'feed', address: paths.feed(page, format) }));
  return [...feeds, ...archivesOf(page, items)];
}

const drawingsOf = (slug: string, anchor: Anchor): Address[] =>
  anchor.kind === 'figure' && anchor.drawn
    ? [
        { kind: 'page', address: paths.drawingPage(slug, anchor.id) },
        { kind: 'file', address: paths.drawing(slug, anchor.id, 'png') },
        { kind: 'file', address: paths.drawing(slug, anchor.id, 'svg') },
      ]
    : [];

const feedFileNames = new Set(feedFormats.map((format) => paths.feed('', format)));

function byName(address: string): Address {
  const kind: AddressKind = address.endsWith('/')
    ? 'page'
    : feedFileNames.has(address.slice(address.lastIndexOf('/') + 1))
      ? 'feed'
      : 'file';
  return { kind, address };
}

/** How many items the feeds of each page have. */
function itemsByPage(records: readonly AddressedRecord[]): Map<string, number> {
  const items = new Map<string, number>();
  const pages = records.flatMap(({ kind, id, followedOn, versions = [] }) => [
    ...followedOn,
    ...(kind === 'essays' ? versions.map(() => paths.history(id)) : []),
  ]);
  for (const page of pages) items.set(page, (items.get(page) ?? 0) + 1);
  return items;
}

/** Older items lie in archives of their own, as many as are full: see addresses/feed-archives.ts. */
function archivesOf(page: string, items: ReadonlyMap<string, number>): Address[] {
  const archives = archiveCount(items.get(page) ?? 0);
  return Array.from({ length: archives }, (_, index) => index + 1).flatMap((archive) =>
    feedFormats.map((format): Address => ({ kind: 'feed', address: paths.feed(page, format, archive) })),
  );
}
