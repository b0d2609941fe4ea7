import { z } from 'astro/zod';
import { oneLine, text } from './text.ts';

/** `content/topics/<id>.yml`: a subject essays are filed under. The file's name is the id. */
export const topicSchema = z.strictObject({
  /** The subject's name. */
  title: oneLine(60),
  /** What it covers, in one line. */
  description: oneLine(180),
  /** What the question is and what to watch: a paragraph, Markdown allowed. */
  introduction: text,
});

export type TopicData = z.infer<typeof topicSchema>;
