import { z } from 'astro/zod';
import { oneLine, text } from '../fields/text.ts';

/** `content/series/<id>.yml`: essays that make one argument in numbered parts. The file's name is the id. */
export const seriesSchema = z.strictObject({
  title: oneLine(80).describe('The name of the series.'),
  description: oneLine(200).describe('What it argues, in one line.'),
  introduction: text.describe('The argument that joins the parts: a paragraph or two, Markdown allowed.'),
  planned: z
    .array(
      z.strictObject({
        part: z.int().min(1).describe('Its number in the series.'),
        title: oneLine(120).describe('Its working title.'),
        thesis: oneLine(140).describe('Its thesis in one line.'),
      }),
    )
    .default([])
    .describe(
      'Parts announced but not published. A part disappears from here when an essay takes its number.',
    ),
});

export type SeriesData = z.infer<typeof seriesSchema>;
