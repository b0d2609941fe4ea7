import { z } from 'astro/zod';
import { figureAttributes, refAttributes, valueAttributes } from './figure-components.ts';
import { type ReadingExtent, readingExtents, type SourceKind, sourceKinds } from './source.ts';
import { languageTag, text } from '../fields/text.ts';

/**
 * What a component's content may be: `none` (`<Related … />`), `required` (`<Aside>…</Aside>`).
 */
export type Children = 'none' | 'required';

export interface ProseComponent {
  /** What it is for, in one sentence. */
  purpose: string;
  /** Its attributes. All are plain strings in quotation marks. */
  attributes: z.ZodObject;
  children: Children;
  /** Whether it stands inside a sentence. Every other component stands on lines of its own. */
  inline?: true;
  /** Attributes that name a picture beside the essay. */
  pictures?: readonly string[];
  /** Attributes that name an essay by its slug. */
  essays?: readonly string[];
  /** Attributes whose text may cite sources (`[@key]`). They reach the component as HTML. */
  citing?: readonly string[];
  /** True for what repeats words of the text, silent to screen readers: nothing is cited there. */
  ornament?: boolean;
  /** Attributes that name a record of `content/names/`. */
  names?: readonly string[];
}

/** Where a drawn figure may cite. Not in its finding, which is read out in place of the drawing. */
const aroundDrawings = ['caption', 'source'] as const;

/**
 * The components an essay may use, and their attributes. The checker reads this table; the Astro components of the same
 * names stand in `components/prose/` and are joined to it by `components/prose/mdx-components.ts`.
 */
export const proseComponents = {
  Figure: {
    purpose: 'A picture with its caption and credit.',
    attributes: z.strictObject({
      src: text.describe('A picture beside the essay: `./bridge.jpg`.'),
      alt: text.describe('What is seen, for somebody who cannot see it.'),
      caption: text.describe('What it shows and why it matters here.'),
      credit: text.describe('Who made it.'),
      licence: text.describe('The terms it may be used on.'),
    }),
    children: 'none',
    pictures: ['src'],
    citing: ['caption'],
  },
  PullQuote: {
    purpose: 'A sentence of the essay, set large.',
    attributes: z.strictObject({}),
    children: 'required',
    ornament: true,
  },
  Aside: {
    purpose: 'An explanation that stands beside the argument.',
    attributes: z.strictObject({
      title: text.describe('Its heading.'),
    }),
    children: 'required',
  },
  Related: {
    purpose: 'A card that leads to another essay.',
    attributes: z.strictObject({
      essay: text.describe('The slug of the other essay.'),
    }),
    children: 'none',
    essays: ['essay'],
  },
  Quote: {
    purpose: 'A quotation in translation, with its original wording.',
    attributes: z.strictObject({
      original: text.describe('The words in their own language.'),
      lang: languageTag.describe('The language of the original, as a BCP 47 tag.'),
      cite: text.describe('Who said or wrote it, where and when. It may cite: `[@key]`.'),
    }),
    children: 'required',
    citing: ['cite'],
  },
  BarChart: {
    purpose: 'Bars for amounts: columns by year, or rows by name.',
    attributes: figureAttributes.BarChart,
    children: 'none',
    citing: aroundDrawings,
  },
  LineChart: {
    purpose: 'Lines through yearly numbers, broken where a number is missing.',
    attributes: figureAttributes.LineChart,
    children: 'none',
    citing: aroundDrawings,
  },
  RangeChart: {
    purpose: 'Low and high estimates as bars, with who says what.',
    attributes: figureAttributes.RangeChart,
    children: 'none',
    citing: aroundDrawings,
  },
  DotTimeline: {
    purpose: 'Dots in lanes over one axis of time.',
    attributes: figureAttributes.DotTimeline,
    children: 'none',
    citing: aroundDrawings,
  },
  SmallMultiples: {
    purpose: 'Two to four small charts over one axis of years.',
    attributes: figureAttributes.SmallMultiples,
    children: 'none',
    citing: aroundDrawings,
  },
  BorderMap: {
    purpose: 'A border with its crossings.',
    attributes: figureAttributes.BorderMap,
    children: 'none',
    citing: aroundDrawings,
  },
  Timeline: {
    purpose: 'A list of dated events beside an axis of time.',
    attributes: figureAttributes.Timeline,
    children: 'none',
    citing: aroundDrawings,
  },
  Value: {
    purpose: 'A number of a table, in a sentence, linked to its row.',
    attributes: valueAttributes,
    children: 'none',
    inline: true,
  },
  Ref: {
    purpose: 'A link to a figure of the same essay by its number.',
    attributes: refAttributes,
    children: 'none',
    inline: true,
  },
  Count: {
    purpose: 'How many records there are, for pages about the site.',
    attributes: z
      .strictObject({
        of: z.enum(['essays', 'sources', 'names', 'tables']).describe('What is counted.'),
        kind: z
          .enum(Object.keys(sourceKinds) as [SourceKind, ...SourceKind[]])
          .optional()
          .describe('Of sources: only those of this kind.'),
        extent: z
          .enum(Object.keys(readingExtents) as [ReadingExtent, ...ReadingExtent[]])
          .optional()
          .describe('Of sources: only those of which this much was read, at the most.'),
      })
      .refine(({ of, kind }) => of === 'sources' || kind === undefined, {
        path: ['kind'],
        message: 'is for of="sources" only',
      })
      .refine(({ of, extent }) => of === 'sources' || extent === undefined, {
        path: ['extent'],
        message: 'is for of="sources" only',
      }),
    children: 'none',
    inline: true,
  },
  Name: {
    purpose: 'The first mention of a name, with what it is a touch away and a link to its page.',
    attributes: z.strictObject({
      id: text.describe('The file name of a record in `content/names/`, without its ending.'),
    }),
    children: 'required',
    names: ['id'],
    inline: true,
  },
} as const satisfies Record<string, ProseComponent>;

export type ProseComponentName = keyof typeof proseComponents;
