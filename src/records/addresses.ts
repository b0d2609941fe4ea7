import { exportFormats, feedFormats, paths } from '../addresses/paths.ts';
import { type Ids, kindNames, kindOf, type KindName } from './kinds.ts';

/** The feeds of a page, in every format; archives are reached through them. */
function feedsOf(page: string): string[] {
  return feedFormats.map((format) => paths.feed(page, format));
}

/** The addresses that are there whatever the records are: pages, feeds and files. */
export const fixedAddresses: readonly string[] = [
  ...Object.values(paths).filter((path) => typeof path === 'string'),
  ...feedsOf(paths.home),
  ...kindNames.flatMap((kind) => {
    const { list, feeds } = kindOf(kind);
    return feeds === 'list' && list !== undefined ? feedsOf(list) : [];
  }),
  ...exportFormats.map(paths.sourcesExport),
];

/** The page of a record, and the files beside it. */
export const recordAddresses = (kind: KindName, id: string): string[] => {
  const { path, files, feeds } = kindOf(kind);
  return [path(id), ...(files?.(id) ?? []), ...(feeds === 'page' ? feedsOf(path(id)) : [])];
};

/** Every page and file that a site with these records has, but what the build names itself: assets, fonts, the index. */
export const addressesOf = (ids: Ids): string[] => [
  ...fixedAddresses,
  ...kindNames.flatMap((kind) => ids[kind].flatMap((id) => recordAddresses(kind, id))),
];

/** The record whose page an address is, if it is the page of one. */
export function recordAt(page: string): { kind: KindName; id: string } | undefined {
  for (const kind of kindNames) {
    const [before = '', after = ''] = kindOf(kind).path('*').split('*');
    const id = page.slice(before.length, -after.length);
    if (page === kindOf(kind).path(id) && !id.includes('/') && id !== '' && !fixedAddresses.includes(page))
      return { kind, id };
  }
  return undefined;
}

/** Names at the top of the site that are the build's own. */
const builds = ['assets', 'fonts', 'pagefind', '404', 'index'];

const first = (path: string) => path.split('/')[1] ?? '';

/** The names that no page of `content/pages/` can have: something else of the site is there. */
const reserved = new Set([
  ...builds,
  ...fixedAddresses.map(first),
  ...kindNames.filter((kind) => kind !== 'pages').map((kind) => first(kindOf(kind).path('x'))),
]);

/** True for a name no page of `content/pages/` can have. */
export const isReserved = (id: string): boolean => reserved.has(id);
