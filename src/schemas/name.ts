import { z } from 'astro/zod';
import { publication } from '../publication.ts';
import { partialDate } from '../fields/partial-date.ts';
import { oneLine } from '../fields/text.ts';

const spelling = oneLine(160);

/** Writing without Latin letters; digits and points may stand in it: 6자회담, 1718委员会. */
const inScript = (script: string) => {
  const wanted = new RegExp(`\\p{Script=${script}}`, 'u');
  return spelling.refine(
    (text) => wanted.test(text) && !/\p{Script=Latin}/u.test(text),
    `is not written in ${script}`,
  );
};

/** Vowels with a tone; a syllable in the neutral tone has none, but no name here is without one altogether. */
const toneMark = /[\u0300\u0301\u0304\u030c]/;

const latin = spelling.refine(
  (text) => !/[^\p{Script=Latin}\p{M}\p{N}\p{P}\s]/u.test(text),
  'is not written in Latin letters',
);

const romanised = (tones: boolean) =>
  tones ? latin.refine((text) => toneMark.test(text.normalize('NFD')), 'has no tone marks') : latin;

/** A field for each system of writing that the publication names. */
const writtenFields = Object.fromEntries(
  Object.entries(publication.writing).map(([id, { script, tones, explain }]) => [
    id,
    (script === undefined ? romanised(tones) : inScript(script)).optional().describe(explain),
  ]),
);

/** A file name of another record: lower-case letters, digits and single hyphens. */
const key = oneLine(80).regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'is not a key: lower-case letters, digits, single hyphens between them',
);

/** One of the words that the publication names; none, where it names none. */
const oneOf = (words: Readonly<Record<string, string>> = {}) => z.enum(Object.keys(words));

const distinct = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .refine((list) => new Set(list).size === list.length, 'names one thing twice')
    .default([]);

/** `content/names/<id>.yml`: a person, place, body, document, weapon, event or term. The file's name is the id. */
export const nameSchema = z
  .strictObject({
    kind: z.enum(Object.keys(publication.nameKinds)).describe('What it is the name of.'),
    preferred: spelling.describe('The form essays use.'),
    sortAs: spelling
      .optional()
      .describe('How an index files it, where that is not the preferred form: "Lindqvist, Ada".'),
    ...writtenFields,
    country: oneOf(publication.people?.countries)
      .optional()
      .describe('Of a person: the country of the office. Left out where no record says it.'),
    office: oneOf(publication.people?.offices).optional().describe('Of a person: what kind of office.'),
    aliases: distinct(spelling).describe('Other names, abbreviations and titles that essays may use too.'),
    avoid: distinct(spelling).describe(
      'Spellings readers may look for and essays do not use. `npm run check` reports them.',
    ),
    ambiguous: distinct(spelling).describe(
      'Forms that alone do not say which name is meant: they count as a mention only inside `<Name id="…">`.',
    ),
    description: oneLine(240).describe('Who or what it is, in one sentence.'),
    dates: z
      .strictObject({
        born: partialDate.optional().describe('Of a person.'),
        died: partialDate.optional().describe('Of a person.'),
        start: partialDate
          .optional()
          .describe(
            'When a body or country was founded, a document signed, an event began, a weapon first shown or flown.',
          ),
        end: partialDate.optional().describe('When it ended.'),
      })
      .default({})
      .describe('As far as they are known: YYYY, YYYY-MM or YYYY-MM-DD.'),
    note: oneLine(400)
      .optional()
      .describe('What a reader of the forms should know: disputed dates, variants, names easily confused.'),
    related: distinct(key).describe(
      'Ids of names that belong with this one; each of them names this one too.',
    ),
    sources: distinct(key).describe('Keys of the sources the description rests on.'),
  })
  .transform((record) => ({ ...record, written: writtenForms(record) }));

/** What a name is in each system of writing, by the system's id. */
const writtenForms = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(publication.writing).flatMap((id) => {
      const form = record[id];
      return typeof form === 'string' ? [[id, form]] : [];
    }),
  );

export type NameData = z.infer<typeof nameSchema>;
