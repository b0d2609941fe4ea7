import { type CollectionEntry, getCollection } from 'astro:content';
import { byLetter, type LetterGroup } from '../names/alphabet.ts';
import { indexNames, type NameIndex } from '../names/name-index.ts';
import type { NameData } from '../schemas/name.ts';
import { byName } from '../text/order.ts';
import { paths } from '../addresses/paths.ts';

export interface Name extends NameData {
  id: string;
  path: string;
  /** The name as an index files it: "Putin, Vladimir". */
  sortAs: string;
}

const toName = ({ id, data }: CollectionEntry<'names'>): Name => ({
  ...data,
  id,
  path: paths.name(id),
  sortAs: data.sortAs ?? data.preferred,
});

const all = getCollection('names').then((entries) => entries.map(toName).sort(byName((name) => name.sortAs)));

const byId = all.then((names) => new Map(names.map((name) => [name.id, name])));

const index = all.then(indexNames);

/** Every name of the gazetteer, as an index orders them. */
export const allNames = (): Promise<Name[]> => all;

/** The names of the gazetteer under their letters. */
export const namesByLetter = async (): Promise<LetterGroup<Name>[]> =>
  byLetter(await all, ({ sortAs }) => sortAs);

/** Every form of every name, to look for in a text. */
export const nameIndex = (): Promise<NameIndex> => index;

/**
 * The name of an id.
 *
 * @throws where there is none: an essay marks a name the gazetteer does not have
 */
export async function nameById(id: string): Promise<Name> {
  const name = (await byId).get(id);
  if (!name) throw new Error(`<Name id="${id}">: there is no content/names/${id}.yml`);
  return name;
}

/** The names that belong with a name, as an index orders them. */
export const relatedNames = async ({ related }: Name): Promise<Name[]> =>
  (await all).filter(({ id }) => related.includes(id));
