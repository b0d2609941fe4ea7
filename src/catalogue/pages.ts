import { type CollectionEntry, getCollection } from 'astro:content';
import { paths } from '../addresses/paths.ts';

export interface SitePage {
  id: string;
  path: string;
  entry: CollectionEntry<'pages'>;
}

/** The pages about the site itself. */
export const allPages = async (): Promise<SitePage[]> =>
  (await getCollection('pages')).map((entry) => ({ id: entry.id, path: paths.page(entry.id), entry }));
