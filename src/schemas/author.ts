import { z } from 'astro/zod';
import { oneLine, text } from '../fields/text.ts';

/** `content/authors/<id>.yml`: a byline. The file's name is the id. */
export const authorSchema = z.strictObject({
  /** The name as the byline prints it. */
  name: oneLine(80),
  /** `desk` for a byline several hands share, `person` for one. */
  kind: z.enum(['desk', 'person']),
  /** What it covers, in one line. */
  beat: oneLine(160),
  /** Who or what this is, and what it works from: a paragraph, Markdown allowed. */
  bio: text,
  /** The kinds of material it works from. */
  worksFrom: z.array(oneLine(200)).default([]),
});

export type AuthorData = z.infer<typeof authorSchema>;
