import { readFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { slugFault, slugOf } from '../../records/slug.ts';
import { sourceKinds, sourceTypes } from '../../schemas/source.ts';
import type { Answers, Recipe } from './recipe.ts';
import { NoReference, readReference } from './read-reference.ts';

/** `kim-2019`: who and when, as sources are cited. */
function keyOf(fields: Readonly<Record<string, unknown>>): string {
  const [first] = (fields['author'] ?? []) as { family?: string; literal?: string }[];
  const who = first?.family ?? first?.literal ?? fields['publisher'] ?? fields['container-title'] ?? '';
  const year = (fields['issued'] as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0]?.[0];
  return slugOf([String(who).split(' ').slice(0, 3).join(' '), year ?? ''].join(' '));
}

/** `2019-03-08` or less of it, as CSL has it. */
const issuedOf = (day: string | undefined) =>
  day === undefined ? { literal: 'undated' } : { 'date-parts': [day.split('-').map(Number)] };

/** A source: from a file that a DOI or a reference manager gives, or from answers. */
export const sourceRecipe: Recipe = {
  makes: 'sources/<key>.yml',
  questions: [
    { name: 'from', ask: 'From which file (CSL-JSON, RIS or BibTeX), if any?' },
    {
      name: 'kind',
      ask: 'What kind of evidence is it?',
      needed: true,
      among: () => Object.keys(sourceKinds),
    },
    { name: 'title', ask: 'Its title? Leave it out if the file has it' },
    { name: 'type', ask: 'Its type in CSL?', among: () => Object.keys(sourceTypes) },
    { name: 'author', ask: 'Who wrote it: Family, Given; or a body?' },
    { name: 'container', ask: 'In which newspaper, journal, site or book?' },
    {
      name: 'issued',
      ask: 'When did it come out: YYYY, YYYY-MM or YYYY-MM-DD?',
      fault: (day) =>
        /^\d{4}(-\d{2}){0,2}$/.test(day) ? undefined : 'is not a date such as 2019, 2019-03 or 2019-03-08',
    },
    { name: 'url', ask: 'Where can it be read?' },
    {
      name: 'key',
      ask: 'Its key, by which it is cited?',
      fault: (key) => slugFault(key)?.message.replace(/^"[^"]*" /, ''),
    },
  ],
  make: async (answers) => {
    const fields = await fieldsOf(answers);
    const key = answers['key'] ?? keyOf(fields);
    if (key === '')
      throw new NoReference('has neither author, publisher nor title to make a key of: give --key');
    return {
      target: `sources/${key}.yml`,
      text: stringify({ kind: answers['kind'], ...fields }, { lineWidth: 0 }),
      next: `Cite it as [@${key}]; write what it says, and how much of it was read, under "says"`,
    };
  },
};

async function fieldsOf(answers: Answers): Promise<Record<string, unknown>> {
  const { from, title, type, author, container, issued, url } = answers;
  const file = from === undefined ? {} : readReference(await textOf(from));
  const [family, given] = author?.split(/,\s*/) ?? [];
  const said = {
    ...(type !== undefined && { type }),
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author: [given === undefined ? { literal: author } : { family, given }] }),
    ...(container !== undefined && { 'container-title': container }),
    ...((issued !== undefined || from === undefined) && { issued: issuedOf(issued) }),
    ...(url !== undefined && { URL: url }),
  };
  const fields = { type: 'webpage', ...file, ...said };
  if (!('title' in fields)) throw new NoReference('has no title: give --title, or a file with --from');
  return 'issued' in fields ? fields : { ...fields, issued: issuedOf(undefined) };
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new NoReference(`${path} cannot be read`);
  });
}
