import type { Thing, WithContext } from 'schema-dts';
import type { Name } from '../catalogue/names.ts';
import { canonical, paths } from '../catalogue/urls.ts';
import { nameForms } from '../names/name-forms.ts';
import type { NameKind } from '../schemas/name.ts';
import { site } from '../site.ts';

/** What schema.org calls each kind. It has no word for a weapon. */
const types = {
  person: 'Person',
  place: 'Place',
  country: 'Country',
  body: 'Organization',
  document: 'CreativeWork',
  event: 'Event',
  weapon: 'Thing',
  term: 'DefinedTerm',
} as const satisfies Record<NameKind, string>;

/** A name as schema.org describes its bearer; every other spelling is an `alternateName`. What is unknown is left out. */
export function nameThing(name: Name): WithContext<Thing> {
  const { kind, preferred, description, path, dates } = name;
  const forms = nameForms(name).map(({ text }) => text);
  const data = {
    '@context': 'https://schema.org',
    '@type': types[kind],
    '@id': `${canonical(path)}#name`,
    name: preferred,
    alternateName: [...new Set(forms)].filter((text) => text !== preferred),
    description,
    ...(kind === 'person' && { birthDate: dates.born, deathDate: dates.died }),
    ...(kind === 'body' && { foundingDate: dates.start, dissolutionDate: dates.end }),
    ...(kind === 'document' && { dateCreated: dates.start }),
    ...(kind === 'event' && { startDate: dates.start, endDate: dates.end }),
    ...(kind === 'term' && {
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        name: `Names: ${site.name}`,
        url: canonical(paths.names),
      },
    }),
    mainEntityOfPage: canonical(path),
  };
  // `undefined` stands for what is not known, and is not printed.
  return data as unknown as WithContext<Thing>;
}
