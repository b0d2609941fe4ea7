import { isPage, resolver } from '../ledger/redirects.ts';
import { readRedirects } from '../records/read-redirects.ts';
import { recordAt } from '../records/addresses.ts';
import { essayBySlug } from './essays.ts';

/** A page that was published and is not at its address any more. */
export interface GonePage {
  path: string;
  /** The day it went, YYYY-MM-DD. */
  on: string;
  /** Where it is now, if it moved. */
  to?: string;
  /** Why it went, if it was removed. */
  reason?: string;
}

/** Every page that has moved or was removed, but for one whose essay is not out: what leads to it would give it away. */
export async function gonePages(): Promise<GonePage[]> {
  const { moved, removed } = readRedirects(import.meta.env.CONTENT_DIR);
  const resolve = resolver(moved);
  const pages: GonePage[] = [
    ...moved.map(({ from, on }) => ({ path: from, on, to: resolve(from) })),
    ...removed.map(({ address, on, reason }) => ({ path: address, on, reason })),
  ].filter(({ path }) => isPage(path));
  const shown = await Promise.all(pages.map(async (page) => ({ page, isShown: await leadsSomewhere(page) })));
  return shown.filter(({ isShown }) => isShown).map(({ page }) => page);
}

async function leadsSomewhere({ to }: GonePage): Promise<boolean> {
  const record = to === undefined ? undefined : recordAt(to);
  return record?.kind !== 'essays' || (await essayBySlug(record.id)) !== undefined;
}
