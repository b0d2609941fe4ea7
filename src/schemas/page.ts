import { z } from 'astro/zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { oneLine } from '../fields/text.ts';

/** `content/pages/<id>.mdx`: a page about the site itself. The file's name is its address: `about` is at `/about/`. */
export const pageSchema = z.strictObject({
  title: oneLine(80).describe("The page's heading."),
  description: oneLine(200).describe('What it says, in one line, for search engines and link previews.'),
  updated: calendarDate.describe('The day of the last change of substance.'),
});

export type PageData = z.infer<typeof pageSchema>;
