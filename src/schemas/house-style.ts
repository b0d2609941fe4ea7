import { z } from 'astro/zod';
import { oneLine } from '../fields/text.ts';

const most = (what: string) => z.int().min(1).optional().describe(`The most ${what}.`);
const least = (what: string) => z.int().min(0).optional().describe(`The least number of ${what}.`);
const range = (what: string) =>
  z
    .tuple([z.int().min(0), z.int().min(1)], 'is not the least and the most, such as [120, 200]')
    .refine(([from, to]) => from <= to, 'has its least above its most')
    .optional()
    .describe(`The least and the most ${what}.`);

const section = oneLine(120).normalize('NFC');

/** What was asked of an essay before it was written. */
const brief = z.strictObject({
  desk: oneLine(80).describe('The id of who signs it.'),
  series: z
    .strictObject({ id: oneLine(80), part: z.int().min(1) })
    .optional()
    .describe('The series it belongs to, and its number there.'),
  words: range('words, without notes'),
  draws: z.array(oneLine(80)).default([]).describe('Tables that a figure of it draws.'),
  against: section.optional().describe('The id of the section in which it argues against itself.'),
});

/**
 * `content/house-style.yml`: what the house asks of its texts, which no page depends on. All of it may be left out: what
 * no limit is set for is not looked at. The check warns of what goes beyond.
 */
export const houseStyleSchema = z.strictObject({
  limits: z
    .strictObject({
      sentence: most('words of a sentence'),
      standfirst: most('words of a standfirst'),
      paragraph: most('words of a paragraph'),
      meanParagraph: most('words of a paragraph, on average'),
      marks: most('places with marks in a paragraph that cites, on average'),
      inBrief: range('words of In brief'),
      sections: range('sections of an essay'),
      keyPoints: range('key points of an essay'),
      figures: most('figures of an essay'),
      sources: least('sources that an essay cites'),
      primaryDocuments: least('primary documents among them'),
      siblings: least('other essays that its text leads to'),
      names: least('names it marks'),
      sharedWords: z
        .int()
        .min(3)
        .optional()
        .describe('So many words in a row no two essays share, but for titles and quotations.'),
    })
    .default({}),
  words: z
    .array(oneLine(60))
    .default([])
    .describe('Words that are right though no dictionary has them, with their capitals.'),
  cliches: z
    .array(
      z.strictObject({
        words: oneLine(80).describe('The words, in any case.'),
        most: z.int().min(0).default(0).describe('How often one text may have them.'),
        instead: oneLine(200).optional().describe('What to write.'),
      }),
    )
    .default([])
    .describe('Words that say little, or have been worn out.'),
  briefs: z.record(z.string(), brief).default({}).describe('What was asked of each essay, by its slug.'),
  pages: z
    .record(
      z.string(),
      z.strictObject({
        sections: z.array(section).default([]).describe('Ids of headings that it has.'),
        says: z.array(oneLine(200)).default([]).describe('Words that stand in it.'),
      }),
    )
    .default({})
    .describe('What each page about the site has to hold, by its id.'),
});

export type HouseStyle = z.infer<typeof houseStyleSchema>;
export type Brief = HouseStyle['briefs'][string];
