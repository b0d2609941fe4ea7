import { z } from 'astro/zod';
import { oneLine, text } from '../fields/text.ts';

/** `content/series/<id>.yml`: essays that make one argument in numbered parts. The file's name is the id. */
export const seriesSchema = z.strictObject({
  /** The name of the series. */
  title: oneLine(80),
  /** What it argues, in one line. */
  description: oneLine(200),
  /** The argument that joins the parts: a paragraph or two, Markdown allowed. */
  introduction: text,
  /** Parts announced but not published. A part disappears from here when an essay takes its number. */
  planned: z
    .array(
      z.strictObject({
        /** Its number in the series. */
        part: z.int().min(1),
        /** Its working title. */
        title: oneLine(120),
        /** Its thesis in one line. */
        thesis: oneLine(140),
      }),
    )
    .default([]),
});

export type SeriesData = z.infer<typeof seriesSchema>;
