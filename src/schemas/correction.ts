import { z } from 'astro/zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { oneLine, text } from '../fields/text.ts';
import type { SchemaTools } from './tools.ts';

/** What can happen to a published text, each with the words a reader sees. */
export const correctionKinds = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
} as const;

export type CorrectionKind = keyof typeof correctionKinds;

/**
 * `content/corrections/<day mended>-<slug>.yml`: one thing that was wrong in a published essay, and what is right. It
 * reaches the essay, its date, the page and the feeds of corrections, with no edit elsewhere.
 */
export const correctionSchema = ({ reference }: Pick<SchemaTools, 'reference'>) =>
  z
    .strictObject({
      essay: reference('essays').describe('The slug of the essay.'),
      section: oneLine(120)
        .normalize('NFC')
        .optional()
        .describe('The id of the heading under which it stands now; left out for the head of the essay.'),
      kind: z
        .enum(Object.keys(correctionKinds) as [CorrectionKind, ...CorrectionKind[]])
        .describe('`correction`, `clarification`, `update` or `retraction`.'),
      was: text.describe('What the essay said, and what is wrong with it; Markdown allowed.'),
      now: text.describe('What is right, and what the essay says now; Markdown allowed.'),
      sources: z
        .array(reference('sources'))
        .default([])
        .describe('Keys of the sources that show it: records in `content/sources/`.'),
      noticedBy: oneLine(120).optional().describe('Who noticed, if they wish to be named.'),
      reported: calendarDate.describe('The day it was noticed.'),
      mended: calendarDate.describe('The day the essay was mended. The name of the file begins with it.'),
    })
    .refine(({ reported, mended }) => mended >= reported, {
      path: ['mended'],
      message: 'is before the day it was reported',
    });

export type CorrectionData = z.infer<ReturnType<typeof correctionSchema>>;
