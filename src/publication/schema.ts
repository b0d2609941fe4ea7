import { z } from 'astro/zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { languageTag, oneLine, text } from '../fields/text.ts';

/** A key of a table in the file: it becomes a field of records, so it is written as fields are. */
const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'is not a name such as pinyin or hanziTraditional');

const script = text
  .refine(isScript, 'is not a script that Unicode knows, such as Hangul, Han or Cyrillic')
  .describe('The script, by its name in Unicode: `Hangul`, `Han`, `Cyrillic`.');

function isScript(name: string): boolean {
  try {
    return new RegExp(`\\p{Script=${name}}`, 'u').unicode;
  } catch {
    return false;
  }
}

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'is not a colour such as #f6f0e4');

/** The types of schema.org that the bearer of a name can have. */
export const schemaTypes = [
  'Person',
  'Place',
  'Country',
  'Organization',
  'CreativeWork',
  'Event',
  'DefinedTerm',
  'Thing',
] as const;

/** Statements of policy that schema.org has a word for: https://schema.org/NewsMediaOrganization. */
export const policies = [
  'publishingPrinciples',
  'missionCoveragePrioritiesPolicy',
  'ethicsPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'correctionsPolicy',
  'actionableFeedbackPolicy',
  'ownershipFundingInfo',
  'masthead',
] as const;

const sitePath = z
  .string()
  .regex(
    /^\/([^#]*\/)?(#\S+)?$/,
    'is not a path that begins and ends with a slash, with or without an anchor',
  );

/** A system of writing: with a script of its own, or a romanisation of another system. */
const writingSystem = z
  .strictObject({
    label: oneLine(60).describe('The words over it on the page of a name.'),
    labelAlone: z
      .strictObject({
        without: fieldName.describe('Another system.'),
        label: oneLine(60).describe('The words over it where a name has no form of that system.'),
      })
      .optional()
      .describe('Another label for names that have no form of another system.'),
    language: languageTag.describe('What its text carries as `lang`, a BCP 47 tag.'),
    script: script.optional(),
    romanises: fieldName.optional().describe('The system whose sounds it writes in Latin letters.'),
    tones: z.boolean().default(false).describe('`true` if a form without a tone mark must be a slip.'),
    after: fieldName
      .optional()
      .describe(
        'A system after which, in one pair of brackets, the script is read as this system and not as the first that has it.',
      ),
    explain: oneLine(240).describe('What editors are told of the field.'),
  })
  .refine((system) => (system.script === undefined) !== (system.romanises === undefined), {
    path: ['script'],
    message: 'and romanises: one of the two is needed, and only one',
  });

const step = z.strictObject({
  from: z.number().describe('The least number, without its sign, it is used for.'),
  divide: z.number().positive().describe('What the number is divided by.'),
  decimals: z.int().min(0).max(10).optional().describe('Decimals that are always printed.'),
  after: z.string().describe('What stands after the number.'),
});

/** `content/publication.yml`: who publishes. */
export const publicationSchema = z.strictObject({
  name: oneLine(60).describe('Its name.'),
  tagline: oneLine(120).describe('What it is, in one line without a full stop.'),
  description: oneLine(320).describe('What it is, in one or two sentences, for search engines and feeds.'),
  language: languageTag.describe('The language it is written in, as a BCP 47 tag.'),
  founded: calendarDate.describe('The day it first appeared.'),
  licence: z
    .strictObject({
      name: oneLine(60).describe('Its short name.'),
      url: z.url('is not a web address').describe('Where its text stands.'),
    })
    .describe('The terms its text may be used on.'),
  colophon: oneLine(320).describe('What the foot of every page says of it, in a sentence or two.'),
  themeColour: z
    .strictObject({
      light: colour.describe('On light screens.'),
      dark: colour.describe('On dark screens.'),
    })
    .describe('The colour of a browser’s own frame: that of the paper in theme.css.'),
  contact: z
    .strictObject({
      email: z.email('is not an e-mail address').optional().describe('Where readers can write.'),
      repository: z.url('is not a web address').optional().describe('Where the files are kept in public.'),
    })
    .default({})
    .describe('How readers reach it, as far as it can be reached.'),
  policies: z
    .partialRecord(z.enum(policies), sitePath)
    .default({})
    .describe('Where it states its policies, by the names that schema.org has for them, as far as it does.'),
  fediverse: z
    .string()
    .regex(/^@[\w.-]+@[\w-]+(\.[\w-]+)+$/, 'is not an account such as @name@example.org')
    .optional()
    .describe('Its account in the Fediverse, named where its essays are shared.'),
  oldAfterMonths: z
    .int('is not a whole number of months')
    .min(1, 'is not at least one month')
    .max(120, 'is more than ten years')
    .default(12)
    .describe('After how many months without a change of substance the head of an essay says how old it is.'),
  statement: z
    .strictObject({
      howMade: text.optional().describe('How essays are made, by whom and with what help.'),
      funding: text.optional().describe('Who pays, and who does not.'),
      conflicts: text
        .optional()
        .describe(
          'What stands between its makers and their subjects; left out while nobody has declared it.',
        ),
      pages: z
        .array(
          z.strictObject({
            label: oneLine(60).describe('The words of the link.'),
            path: sitePath.describe('Where it leads, from the root of the site.'),
          }),
        )
        .default([])
        .describe('The pages that say what the publication holds itself to.'),
    })
    .prefault({})
    .describe('What every essay’s box says of how it was made, unless the essay says it itself.'),
  navigation: z
    .array(
      z.strictObject({
        label: oneLine(40).describe('The word in the navigation.'),
        path: z
          .string()
          .regex(/^\/(.*\/)?$/, 'is not a path that begins and ends with a slash')
          .describe('Where it leads, from the root of the site.'),
      }),
    )
    .describe('The main navigation, in its order.'),
  nameKinds: z
    .record(
      fieldName,
      z.strictObject({
        one: oneLine(40).describe('Over one of them.'),
        many: oneLine(40).describe('Over several.'),
        schema: z.enum(schemaTypes).describe('What schema.org calls it.'),
        begins: oneLine(40).default('From').describe('The words before the date on which it begins.'),
      }),
    )
    .describe('What a name can be the name of.'),
  people: z
    .strictObject({
      kind: fieldName.describe('The kind of name that people have.'),
      countries: z.record(fieldName, oneLine(60)).describe('What `country` can be, and how it is printed.'),
      offices: z.record(fieldName, oneLine(60)).describe('What `office` can be, and how it is printed.'),
    })
    .optional()
    .describe('How the page of who is who arranges people. Left out, it has nobody.'),
  writing: z
    .record(fieldName, writingSystem)
    .default({})
    .describe('The systems a name can be written in, in the order a page lists them.'),
  fonts: z
    .array(
      z.strictObject({
        script,
        file: oneLine(200)
          // Not by way of `..`: a build reads its packages, and nothing else of the machine.
          .regex(
            /^(@[\w-]+\/)?\w[\w-]*(\/\w[\w.-]*)+\.woff2$/,
            'is not a file of a package, such as "@fontsource/x/files/x.woff2"',
          )
          .describe('A WOFF2 file of a font package among the dependencies.'),
      }),
    )
    .default([])
    .describe('Fonts for scripts that the page’s own letters lack.'),
  units: z
    .record(
      z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'is not a name such as usd-million'),
      z.strictObject({
        unit: oneLine(60).describe('The unit of the columns it prints.'),
        before: z.string().default('').describe('What stands before the number.'),
        steps: z.array(step).min(1, 'is an empty list').describe('How it is printed, from the smallest up.'),
      }),
    )
    .default({})
    .describe('Units that a <Value> can print in a way of their own.'),
});

export type Publication = z.infer<typeof publicationSchema>;
export type WritingSystemData = Publication['writing'][string];
