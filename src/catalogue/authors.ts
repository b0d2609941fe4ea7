import { type CollectionEntry, getCollection } from 'astro:content';
import type { AuthorData } from '../schemas/author.ts';
import { byName } from '../text/order.ts';
import { paths } from '../addresses/paths.ts';

export interface Author extends AuthorData {
  id: string;
  path: string;
}

const toAuthor = ({ id, data }: CollectionEntry<'authors'>): Author => ({
  ...data,
  id,
  path: paths.author(id),
});

const all = getCollection('authors').then((entries) =>
  entries.map(toAuthor).sort(byName((author) => author.name)),
);

/** Every byline, by name. */
export const allAuthors = (): Promise<Author[]> => all;
