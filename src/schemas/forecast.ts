import { z } from 'astro/zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { oneLine, text } from '../fields/text.ts';
import type { SchemaTools } from './tools.ts';

/** `content/forecasts/<id>.yml`: a statement about what will be, that can turn out false by a day. */
export const forecastSchema = ({ reference }: Pick<SchemaTools, 'reference'>) =>
  z
    .strictObject({
      statement: oneLine(300).describe(
        'What will be the case, as a sentence that is true or false on the day.',
      ),
      essay: reference('essays').describe('The slug of the essay that makes it.'),
      section: oneLine(120)
        .normalize('NFC')
        .optional()
        .describe('The id of the heading under which it stands.'),
      made: calendarDate.describe('The day it was made public.'),
      by: calendarDate.describe('The day by which it is judged.'),
      probability: z
        .number('is not a number')
        .gt(0, 'is not more than 0')
        .lt(1, 'is not less than 1')
        .describe('How likely it is held to be: `0.8` for four in five.'),
      judgedBy: text.describe('What decides whether it came true, and where that can be seen.'),
      outcome: z
        .strictObject({
          cameTrue: z.boolean('is not true or false').describe('Whether it came true.'),
          on: calendarDate.describe('The day that was decided.'),
          note: text.describe('What happened.'),
          source: reference('sources').describe('Key of the source that shows it.'),
        })
        .optional()
        .describe('How it turned out, once that is known.'),
    })
    .refine(({ made, by }) => by > made, {
      path: ['by'],
      message: 'is not after the day it was made',
    })
    .refine(({ made, outcome }) => outcome === undefined || outcome.on > made, {
      path: ['outcome', 'on'],
      message: 'is not after the day it was made: what had already happened is no forecast',
    });

export type ForecastData = z.infer<ReturnType<typeof forecastSchema>>;
