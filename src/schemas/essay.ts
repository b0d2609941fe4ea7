import { z } from 'astro/zod';
import { publication } from '../publication.ts';
import { calendarDate } from '../fields/calendar-date.ts';
import { languageTag, oneLine, text } from '../fields/text.ts';
import type { SchemaTools } from './tools.ts';

/** The kinds of work an essay can be, each with the label its kicker prints. */
export const essayKinds = {
  analysis: 'Analysis',
  explainer: 'Explainer',
  opinion: 'Opinion',
  review: 'Review',
} as const;

export type EssayKind = keyof typeof essayKinds;

/** What a person or a desk can have done for an essay, each as its box prints it. */
export const roleNames = {
  author: 'Author',
  editor: 'Editor',
  researcher: 'Researcher',
  translator: 'Translator',
} as const;

export type Role = keyof typeof roleNames;

/** The front matter of `content/essays/<slug>/index.mdx`. The folder's name is the slug, and so the address. */
export const essaySchema = ({ image, reference }: SchemaTools) =>
  z
    .strictObject({
      id: z
        .uuid('is not a UUID')
        .describe(
          'A UUID made once (`uuidgen`) and never changed: feed readers know the essay by it, even if its address moves.',
        ),
      title: oneLine(120).describe('The headline, in sentence or title case, without a full stop.'),
      standfirst: oneLine(320).describe(
        'One or two sentences that state the thesis so that it could be wrong. Shown under the title, in lists, in feeds.',
      ),
      thesis: oneLine(140).describe('The thesis in one line, for tables of contents.'),
      inBrief: text
        .optional()
        .describe(
          '120 to 200 words that stand alone: the thesis, three reasons, the best objection, what would change our mind. It may cite: `[@key]`.',
        ),
      support: z
        .strictObject({
          standfirst: z
            .array(reference('sources'))
            .min(1, 'names no source')
            .describe('The sources of the standfirst.'),
          thesis: z
            .array(reference('sources'))
            .min(1, 'names no source')
            .describe('The sources of the thesis.'),
        })
        .optional()
        .describe(
          'What the sentences at the head of the essay rest on: keys of records in `content/sources/`.',
        ),
      kind: z
        .enum(Object.keys(essayKinds) as [EssayKind, ...EssayKind[]])
        .describe('What kind of work this is; printed as the first word of the kicker.'),
      authors: z
        .array(reference('authors'))
        .min(1, 'names nobody: at least one author is needed')
        .describe('Ids of records in `content/authors/`, in byline order.'),
      credits: z
        .array(
          z.strictObject({
            who: reference('authors').describe('Id of a record in `content/authors/`.'),
            role: z
              .enum(Object.keys(roleNames) as [Role, ...Role[]])
              .describe('`author`, `editor`, `researcher` or `translator`.'),
          }),
        )
        .optional()
        .describe('Who else worked on it, and in which role; the authors are in the byline.'),
      howMade: text
        .optional()
        .describe('How it was made, where that is not as content/publication.yml says.'),
      funding: text
        .optional()
        .describe('Who paid for it, where that is not as content/publication.yml says.'),
      conflicts: text
        .optional()
        .describe('What stands between its makers and its subject, if they declare it.'),
      published: calendarDate.describe(
        'The day it appears. Before that day it is in no build. It never changes afterwards.',
      ),
      updated: calendarDate
        .optional()
        .describe('The day of the last change of substance. Left out until there is one.'),
      minor: z
        .strictObject({
          on: calendarDate.describe('The day of the change.'),
          what: oneLine(200).describe('What was changed, in a sentence: `Two commas in the third section.`'),
        })
        .optional()
        .describe(
          'The last change of words that is too small to count as one of substance: a slip of the pen, a comma.',
        ),
      draft: z
        .boolean()
        .default(false)
        .describe('`true` keeps the essay out of every build; `npm run dev` shows it, marked.'),
      reviewDue: calendarDate.describe('The day by which an editor reads it again against the evidence.'),
      language: languageTag
        .default(publication.language)
        .describe('The language it is written in, as a BCP 47 tag.'),
      topics: z
        .array(reference('topics'))
        .min(1, 'is empty: at least one topic is needed')
        .describe('Ids of records in `content/topics/`, the main one first.'),
      series: z
        .strictObject({
          id: reference('series').describe('Id of a record in `content/series/`.'),
          part: z.int().min(1).describe('Its number in the series, from 1; no two essays share one.'),
        })
        .optional()
        .describe('The series it belongs to, and its number there.'),
      cover: z
        .strictObject({
          src: image().describe(
            'A picture beside the essay: `./cover.svg`. Wide, 1600 × 840 or the same proportions.',
          ),
          dark: image().optional().describe('The same picture for dark screens, of the same proportions.'),
          alt: text.describe('What is seen, for somebody who cannot see it.'),
          caption: text.describe('What it draws and from what.'),
          credit: text.describe('Who made it.'),
          licence: text.describe('The terms it may be used on.'),
        })
        .describe('The picture at its head, in lists and on social cards.'),
      keyPoints: z
        .array(
          z.strictObject({
            text: text.describe('A full sentence with its number or date.'),
            section: text
              .normalize('NFC')
              .describe('The id of a heading of this essay: the heading in lower case, spaces as hyphens.'),
          }),
        )
        .max(5, 'has more than five points')
        .default([])
        .describe('Three to five findings, each leading to the section that shows it.'),
      related: z
        .array(
          z.strictObject({
            essay: reference('essays').describe('The slug of another essay.'),
            reason: text.describe('Why a reader of this essay should go there.'),
          }),
        )
        .default([])
        .describe(
          'Other essays worth reading next, each with the reason. Those not public yet stay hidden until they are.',
        ),
    })
    .refine(({ published, updated }) => !updated || updated >= published, {
      path: ['updated'],
      message: 'is before the day of publication',
    });

export type EssayData = z.infer<ReturnType<typeof essaySchema>>;
