import { z } from 'astro/zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { oneLine, text } from '../fields/text.ts';
import type { SchemaTools } from './tools.ts';

/**
 * `content/letters/<id>.yml`: a letter to the editors about an essay. `npm run letter -- import FILE` makes one of what
 * came in; it waits, unpublished, for an editor to give it the day it appears.
 */
export const letterSchema = ({ reference }: Pick<SchemaTools, 'reference'>) =>
  z
    .strictObject({
      essay: reference('essays').describe('The slug of the essay it answers.'),
      section: oneLine(120).normalize('NFC').optional().describe('The id of the heading it is about.'),
      passage: oneLine(600).optional().describe('The words of the essay that it answers.'),
      from: oneLine(120).describe('Who wrote it, as they sign. Never an address.'),
      received: calendarDate.describe('The day it came in.'),
      published: calendarDate
        .optional()
        .describe('The day it appears. Without it, or before that day, it is in no build.'),
      text: text.describe('The letter; Markdown allowed.'),
      answer: z
        .strictObject({
          by: reference('authors').describe('Id of a record in `content/authors/`.'),
          date: calendarDate.describe('The day of the answer.'),
          text: text.describe('The answer; Markdown allowed.'),
        })
        .optional()
        .describe('What an editor answers.'),
      correction: reference('corrections')
        .optional()
        .describe('Id of the correction it led to: a record in `content/corrections/`.'),
    })
    .refine(({ received, published }) => published === undefined || published >= received, {
      path: ['published'],
      message: 'is before the day it came in',
    });

export type LetterData = z.infer<ReturnType<typeof letterSchema>>;
