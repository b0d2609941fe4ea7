import { stringify } from 'yaml';
import { publication } from '../../publication.ts';
import { slugFault, slugOf } from '../../records/slug.ts';
import type { Recipe } from './recipe.ts';

const systems = Object.entries(publication.writing);

/** A name of the gazetteer. */
export const nameRecipe: Recipe = {
  makes: 'names/<id>.yml',
  questions: [
    { name: 'preferred', ask: 'Which form do essays use?', needed: true },
    {
      name: 'kind',
      ask: 'What is it the name of?',
      needed: true,
      among: () => Object.keys(publication.nameKinds),
    },
    { name: 'description', ask: 'Who or what is it, in one sentence?', needed: true },
    ...systems.map(([id, { label }]) => ({ name: id, ask: `In ${label}?` })),
    { name: 'sources', ask: 'Which sources does the sentence rest on (keys, with commas between them)?' },
    {
      name: 'id',
      ask: 'What is its address?',
      usual: ({ preferred = '' }) => slugOf(preferred) || undefined,
      fault: (id) => slugFault(id)?.message.replace(/^"[^"]*" /, ''),
    },
  ],
  make: ({ id, kind, preferred, description, sources, ...written }) => ({
    target: `names/${id}.yml`,
    text: stringify(
      {
        kind,
        preferred,
        ...written,
        description,
        ...(sources !== undefined && { sources: sources.split(',').map((key) => key.trim()) }),
      },
      { lineWidth: 0 },
    ),
    next: 'Other spellings go under "aliases", those the house does not use under "avoid"',
  }),
};
