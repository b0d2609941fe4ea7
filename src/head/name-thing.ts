import type { DefinedTermSet, Thing } from 'schema-dts';
import type { Name } from '../catalogue/names.ts';
import { canonical, paths } from '../addresses/paths.ts';
import { nameForms } from '../names/name-forms.ts';
import { publication } from '../publication.ts';
import { idOf, reference } from './ids.ts';
import { publisherReference } from './publisher.ts';

const termsId = () => idOf(paths.names, 'terms');

/** The gazetteer as the set its terms belong to. */
export const nameSet = (): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  '@id': termsId(),
  name: `Names: ${publication.name}`,
  url: canonical(paths.names),
  publisher: publisherReference,
});

/** A name as schema.org describes its bearer; every other spelling is an `alternateName`. What is unknown is left out. */
export function nameThing(name: Name): Thing {
  const { kind, preferred, description, path, dates } = name;
  const type = publication.nameKinds[kind]?.schema ?? 'Thing';
  const forms = nameForms(name).map(({ text }) => text);
  const thing: Record<string, unknown> = {
    '@type': type,
    '@id': idOf(path, 'name'),
    name: preferred,
    alternateName: [...new Set(forms)].filter((text) => text !== preferred),
    description,
    ...(type === 'Person' && { birthDate: dates.born, deathDate: dates.died }),
    ...(type === 'Organization' && { foundingDate: dates.start, dissolutionDate: dates.end }),
    ...(type === 'CreativeWork' && { dateCreated: dates.start }),
    ...(type === 'Event' && { startDate: dates.start, endDate: dates.end }),
    ...(type === 'DefinedTerm' && { inDefinedTermSet: reference(termsId()) }),
    mainEntityOfPage: reference(canonical(path)),
  };
  return Object.fromEntries(
    Object.entries(thing).filter(([, value]) => value !== undefined),
  ) as unknown as Thing;
}
