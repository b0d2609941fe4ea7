import { nameForms } from '../names/name-forms.ts';
import { publication } from '../publication.ts';
import { allNames, type Name } from './names.ts';

/** People of one country, by what office they hold or held. */
export interface PeopleOfCountry {
  id: string;
  country: string;
  count: number;
  offices: { office: string; people: Name[] }[];
}

/** Who is where no record names a country, or an office. */
const unsaid = 'unsaid';

/** The people of the gazetteer. */
export const allPeople = async (): Promise<Name[]> =>
  (await allNames()).filter(({ kind }) => kind === publication.people?.kind);

/** The text whose fonts the page of people uses: their names in every form. */
export const peopleText = async (): Promise<string> =>
  (await allPeople()).flatMap((name) => nameForms(name).map(({ text }) => text)).join(' ');

/**
 * The people of the gazetteer by country and office, both in the publication's order, and in an office as an index orders
 * them. Those of whom no record says the country come last.
 */
export async function peopleByCountry(): Promise<PeopleOfCountry[]> {
  if (!publication.people) return [];
  const { countries, offices } = publication.people;
  const people = await allPeople();
  return groups(people, { ...countries, [unsaid]: 'Country not recorded' }, ({ country }) => country).map(
    ({ id, label, names }) => ({
      id,
      country: label,
      count: names.length,
      offices: groups(names, { ...offices, [unsaid]: 'Others' }, ({ office }) => office).map((group) => ({
        office: group.label,
        people: group.names,
      })),
    }),
  );
}

/** Names under the words that a field of theirs stands for, in the order of the words; none without a name. */
const groups = (
  names: readonly Name[],
  words: Readonly<Record<string, string>>,
  fieldOf: (name: Name) => string | undefined,
) =>
  Object.entries(words)
    .map(([id, label]) => ({ id, label, names: names.filter((name) => (fieldOf(name) ?? unsaid) === id) }))
    .filter((group) => group.names.length > 0);
