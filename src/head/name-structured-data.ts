import type { Thing, WithContext } from 'schema-dts';
import type { Name } from '../catalogue/names.ts';
import { canonical, paths } from '../addresses/paths.ts';
import { nameForms } from '../names/name-forms.ts';
import { publication } from '../publication.ts';

/** A name as schema.org describes its bearer; every other spelling is an `alternateName`. What is unknown is left out. */
export function nameThing(name: Name): WithContext<Thing> {
  const { kind, preferred, description, path, dates } = name;
  const type = publication.nameKinds[kind]?.schema ?? 'Thing';
  const forms = nameForms(name).map(({ text }) => text);
  const data = {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': `${canonical(path)}#name`,
    name: preferred,
    alternateName: [...new Set(forms)].filter((text) => text !== preferred),
    description,
    ...(type === 'Person' && { birthDate: dates.born, deathDate: dates.died }),
    ...(type === 'Organization' && { foundingDate: dates.start, dissolutionDate: dates.end }),
    ...(type === 'CreativeWork' && { dateCreated: dates.start }),
    ...(type === 'Event' && { startDate: dates.start, endDate: dates.end }),
    ...(type === 'DefinedTerm' && {
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        name: `Names: ${publication.name}`,
        url: canonical(paths.names),
      },
    }),
    mainEntityOfPage: canonical(path),
  };
  // `undefined` stands for what is not known, and is not printed.
  return data as unknown as WithContext<Thing>;
}
