import { z } from 'astro/zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { oneLine } from '../fields/text.ts';

/** `content/pages/<id>.mdx`: a page about the site itself. The file's name is its address: `about` is at `/about/`. */
export const pageSchema = z.strictObject({
  /** The page's heading. */
  title: oneLine(80),
  /** What it says, in one line, for search engines and link previews. */
  description: oneLine(200),
  /** The day of the last change of substance. */
  updated: calendarDate,
});

export type PageData = z.infer<typeof pageSchema>;
