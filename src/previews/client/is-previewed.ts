import { paths } from '../../addresses/paths.ts';

const lists = [paths.essays, paths.sources, paths.names, paths.data];

/**
 * Whether a link leads to what is told before it is followed: an essay, a source, a name or a table of this site, other than the
 * page it stands on.
 *
 * @param link its address, in full
 * @param here that of the page
 */
export function isPreviewed(link: string, here: string): boolean {
  const { origin, pathname } = new URL(link);
  const page = new URL(here);
  if (origin !== page.origin || pathname === page.pathname) return false;
  return lists.some((list) => new RegExp(`${list}[^/]+/$`).test(pathname));
}
