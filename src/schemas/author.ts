import { z } from 'astro/zod';
import { oneLine, text } from '../fields/text.ts';

/** `content/authors/<id>.yml`: a byline. The file's name is the id. */
export const authorSchema = z.strictObject({
  name: oneLine(80).describe('The name as the byline prints it.'),
  kind: z.enum(['desk', 'person']).describe('`desk` for a byline several hands share, `person` for one.'),
  beat: oneLine(160).describe('What it covers, in one line.'),
  bio: text.describe('Who or what this is, and what it works from: a paragraph, Markdown allowed.'),
  worksFrom: z.array(oneLine(200)).default([]).describe('The kinds of material it works from.'),
});

export type AuthorData = z.infer<typeof authorSchema>;
