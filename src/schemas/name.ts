import { z } from 'astro/zod';
import { partialDate } from './partial-date.ts';
import { oneLine } from './text.ts';

/** What a name can be the name of, each with the label its page prints and the heading over several. */
export const nameKinds = {
  person: { one: 'Person', many: 'People' },
  place: { one: 'Place', many: 'Places' },
  country: { one: 'Country', many: 'Countries' },
  body: { one: 'Body', many: 'Bodies' },
  document: { one: 'Document', many: 'Documents' },
  event: { one: 'Event', many: 'Events' },
  weapon: { one: 'Weapon', many: 'Weapons' },
  term: { one: 'Term', many: 'Terms' },
} as const;

export type NameKind = keyof typeof nameKinds;

const spelling = oneLine(160);

/** Writing without Latin letters; digits and points may stand in it: 6자회담, 1718委员会. */
const inScript = (script: RegExp, name: string) =>
  spelling.refine(
    (text) => script.test(text) && !/\p{Script=Latin}/u.test(text),
    `is not written in ${name}`,
  );

const han = /^[\p{Script=Han}\p{N}\p{P}\s]*\p{Script=Han}[\p{Script=Han}\p{N}\p{P}\s]*$/u;

/** Vowels with a tone; a syllable in the neutral tone has none, but no name here is without one altogether. */
const toneMark = /[\u0300\u0301\u0304\u030c]/;

const latin = spelling.refine(
  (text) => !/[^\p{Script=Latin}\p{M}\p{N}\p{P}\s]/u.test(text),
  'is not written in Latin letters',
);

/** A file name of another record: lower-case letters, digits and single hyphens. */
const key = oneLine(80).regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'is not a key: lower-case letters, digits, single hyphens between them',
);

const distinct = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .refine((list) => new Set(list).size === list.length, 'names one thing twice')
    .default([]);

/** `content/names/<id>.yml`: a person, place, body, document, weapon, event or term. The file's name is the id. */
export const nameSchema = z.strictObject({
  /** What it is the name of. */
  kind: z.enum(Object.keys(nameKinds) as [NameKind, ...NameKind[]]),
  /** The form essays use: Kim Jong Un, Yalu River. North Korean names in three words, South Korean ones hyphenated. */
  preferred: spelling,
  /** How an index files it, where that is not the preferred form: "Putin, Vladimir". */
  sortAs: spelling.optional(),
  /** Korean in its alphabet, as the bearer’s side of the border spells it: 로동신문 in the North, 이승만 in the South. */
  hangul: inScript(/\p{Script=Hangul}/u, 'hangul').optional(),
  /** Korean in Chinese characters, in their Korean forms. Left out where the name has none. */
  hanja: inScript(han, 'hanja').optional(),
  /** Chinese in simplified characters; the only Chinese form where both scripts agree. */
  hanzi: inScript(han, 'hanzi').optional(),
  /** Chinese in traditional characters, where they differ from the simplified ones. */
  hanziTraditional: inScript(han, 'hanzi').optional(),
  /** Korean by the system of McCune and Reischauer (1939), with its breves and apostrophes. */
  mccuneReischauer: latin.optional(),
  /** Korean by the Revised Romanisation of the South (2000). */
  revisedRomanisation: latin.optional(),
  /** Chinese by Hanyu Pinyin, with tone marks. */
  pinyin: latin.refine((text) => toneMark.test(text.normalize('NFD')), 'has no tone marks').optional(),
  /** Russian. */
  cyrillic: inScript(/\p{Script=Cyrillic}/u, 'Cyrillic').optional(),
  /** Other names, abbreviations and titles that essays may use too: DPRK, Yalu, President Xi. */
  aliases: distinct(spelling),
  /** Spellings readers may look for and essays do not use: Kim Jong-un. `npm run check` reports them. */
  avoid: distinct(spelling),
  /** Forms that alone do not say which name is meant: they count as a mention only inside `<Name id="…">`. */
  ambiguous: distinct(spelling),
  /** Who or what it is, in one sentence. */
  description: oneLine(240),
  /** As far as they are known: YYYY, YYYY-MM or YYYY-MM-DD. */
  dates: z
    .strictObject({
      /** Of a person. */
      born: partialDate.optional(),
      /** Of a person. */
      died: partialDate.optional(),
      /** When a body or country was founded, a document signed, an event began, a weapon first shown or flown. */
      start: partialDate.optional(),
      /** When it ended. */
      end: partialDate.optional(),
    })
    .default({}),
  /** What a reader of the forms should know: disputed dates, variants, names easily confused. */
  note: oneLine(400).optional(),
  /** Ids of names that belong with this one; each of them names this one too. */
  related: distinct(key),
  /** Keys of the sources the description rests on. */
  sources: distinct(key),
});

export type NameData = z.infer<typeof nameSchema>;
