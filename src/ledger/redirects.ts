import { recordAddresses, recordAt } from '../records/addresses.ts';
import type { Redirects } from '../schemas/redirects.ts';
import { pageOf } from './address.ts';

type Move = Redirects['moved'][number];

/** True for the address of a page, and not of a place on one. */
export const isPage = (address: string): boolean => address.endsWith('/');

/**
 * What has become of an address: itself where it has not moved. A page takes its files and anchors with it, a source the
 * notes that name it, and what moved twice is followed to the end.
 *
 * @param moved the moves of `content/redirects.yml`; one that leads in a circle is followed once round
 */
export function resolver(moved: readonly Move[]): (address: string) => string {
  const exact = new Map(moved.map(({ from, to }) => [from, to]));
  const pages = moved.filter(({ from, to }) => isPage(from) && isPage(to));
  const steps = [
    (address: string) => exact.get(address),
    ...pages.flatMap(({ from, to }) => [
      (address: string) =>
        address.startsWith(from) && from !== '/' ? to + address.slice(from.length) : undefined,
      besides(from, to),
      notesOf(from, to),
    ]),
  ];
  return (address) => {
    const seen = new Set<string>();
    let at = address;
    while (!seen.has(at)) {
      seen.add(at);
      const next = steps.map((step) => step(at)).find((step) => step !== undefined);
      if (next === undefined) return at;
      at = next;
    }
    return at;
  };
}

/** The files beside a page, `/essays/x.bib`, go where those beside the other are. */
function besides(from: string, to: string): (address: string) => string | undefined {
  const files = pairs(from, to);
  return (address) => files.get(address);
}

/** The old and the new address of each file beside a page that has moved. */
function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const [old, now] = [recordAt(from), recordAt(to)];
  if (!old || !now || old.kind !== now.kind) return new Map();
  const files = recordAddresses(now.kind, now.id);
  return new Map(recordAddresses(old.kind, old.id).map((file, index) => [file, files[index] ?? to]));
}

/**
 * What hosts are told: for each page that has moved, the files beside it, and itself with all below it.
 *
 * @param isBuilt whether a page is there to lead to: an essay is not before its day
 */
export function movedAddresses(
  moved: readonly Move[],
  isBuilt: (page: string) => boolean,
): { from: string; to: string }[] {
  const resolve = resolver(moved);
  return moved
    .filter(({ from }) => isPage(from))
    .map(({ from }) => ({ from, to: resolve(from) }))
    .filter(({ to }) => isPage(to) && isBuilt(to))
    .flatMap(({ from, to }) => [
      ...[...pairs(from, to)]
        .filter(([old]) => !old.startsWith(from))
        .map(([old, now]) => ({ from: old, to: now })),
      { from: `${from}*`, to: `${to}:splat` },
    ]);
}

/** A note of a source has the id of the source. */
function notesOf(from: string, to: string): (address: string) => string | undefined {
  const [old, now] = [recordAt(from), recordAt(to)];
  if (old?.kind !== 'sources' || now?.kind !== 'sources') return () => undefined;
  const ending = `#ref-${old.id}`;
  return (address) => (address.endsWith(ending) ? `${pageOf(address)}#ref-${now.id}` : undefined);
}

/** What the record of a page was called at each of its old addresses. */
export function formerIds(page: string, moved: readonly Move[]): string[] {
  const resolve = resolver(moved);
  return moved.flatMap(({ from }) =>
    isPage(from) && resolve(from) === page ? [recordAt(from)?.id ?? []].flat() : [],
  );
}

/** The note that a source which has moved would have had on a page. */
const noteAt = (source: string, page: string): string[] => {
  const record = recordAt(source);
  return record?.kind === 'sources' ? [`${page}#ref-${record.id}`] : [];
};

/**
 * The old ids of places on a page, by the id that each has now: a link to an old one still arrives.
 *
 * @param page the page as it is now
 */
export function oldAnchors(page: string, moved: readonly Move[]): ReadonlyMap<string, readonly string[]> {
  const resolve = resolver(moved);
  const old = new Map<string, string[]>();
  const places = moved
    .map(({ from }) => from)
    .flatMap((from) => (isPage(from) ? noteAt(from, page) : [from]));
  for (const place of places) {
    const [now, id] = [resolve(place).split('#'), place.split('#')[1]];
    if (id === undefined || now[0] !== page || now[1] === undefined || now[1] === id) continue;
    old.set(now[1], [...(old.get(now[1]) ?? []), id]);
  }
  return old;
}
