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

/** The front matter of `content/essays/<slug>/index.mdx`. The folder's name is the slug, and so the address. */
export const essaySchema = ({ image, reference }: SchemaTools) =>
  z
    .strictObject({
      /** A UUID made once (`uuidgen`) and never changed: feed readers know the essay by it, even if its address moves. */
      id: z.uuid('is not a UUID'),
      /** The headline, in sentence or title case, without a full stop. */
      title: oneLine(120),
      /** One or two sentences that state the thesis so that it could be wrong. Shown under the title, in lists, in feeds. */
      standfirst: oneLine(320),
      /** The thesis in one line, for tables of contents. */
      thesis: oneLine(140),
      /** 120 to 200 words that stand alone: the thesis, three reasons, the best objection, what would change our mind. It may cite: `[@key]`. */
      inBrief: text.optional(),
      /** What the sentences at the head of the essay rest on: keys of records in `content/sources/`. */
      support: z
        .strictObject({
          /** The sources of the standfirst. */
          standfirst: z.array(reference('sources')).min(1, 'names no source'),
          /** The sources of the thesis. */
          thesis: z.array(reference('sources')).min(1, 'names no source'),
        })
        .optional(),
      /** What kind of work this is; printed as the first word of the kicker. */
      kind: z.enum(Object.keys(essayKinds) as [EssayKind, ...EssayKind[]]),
      /** Ids of records in `content/authors/`, in byline order. */
      authors: z.array(reference('authors')).min(1, 'names nobody: at least one author is needed'),
      /** The day it appears. Before that day it is in no build. It never changes afterwards. */
      published: calendarDate,
      /** The day of the last change of substance. Left out until there is one. */
      updated: calendarDate.optional(),
      /** `true` keeps the essay out of every build; `npm run dev` shows it, marked. */
      draft: z.boolean().default(false),
      /** The day by which an editor reads it again against the evidence. */
      reviewDue: calendarDate,
      /** The language it is written in, as a BCP 47 tag. */
      language: languageTag.default(publication.language),
      /** Ids of records in `content/topics/`, the main one first. */
      topics: z.array(reference('topics')).min(1, 'is empty: at least one topic is needed'),
      /** The series it belongs to, and its number there. */
      series: z
        .strictObject({
          /** Id of a record in `content/series/`. */
          id: reference('series'),
          /** Its number in the series, from 1; no two essays share one. */
          part: z.int().min(1),
        })
        .optional(),
      /** The picture at its head, in lists and on social cards. */
      cover: z.strictObject({
        /** A picture beside the essay: `./cover.svg`. Wide, 1600 × 840 or the same proportions. */
        src: image(),
        /** The same picture for dark screens, of the same proportions. */
        dark: image().optional(),
        /** What is seen, for somebody who cannot see it. */
        alt: text,
        /** What it draws and from what. */
        caption: text,
        /** Who made it. */
        credit: text,
        /** The terms it may be used on. */
        licence: text,
      }),
      /** Three to five findings, each leading to the section that shows it. */
      keyPoints: z
        .array(
          z.strictObject({
            /** A full sentence with its number or date. */
            text,
            /** The id of a heading of this essay: the heading in lower case, spaces as hyphens. */
            section: text,
          }),
        )
        .max(5, 'has more than five points')
        .default([]),
      /** Other essays worth reading next, each with the reason. Those not public yet stay hidden until they are. */
      related: z
        .array(
          z.strictObject({
            /** The slug of another essay. */
            essay: reference('essays'),
            /** Why a reader of this essay should go there. */
            reason: text,
          }),
        )
        .default([]),
    })
    .refine(({ published, updated }) => !updated || updated >= published, {
      path: ['updated'],
      message: 'is before the day of publication',
    });

export type EssayData = z.infer<ReturnType<typeof essaySchema>>;
