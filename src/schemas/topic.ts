import { z } from 'astro/zod';
import { oneLine, text } from '../fields/text.ts';
import type { SchemaTools } from './tools.ts';

/** `content/topics/<id>.yml`: a subject essays are filed under. The file's name is the id. */
export const topicSchema = ({ reference }: Pick<SchemaTools, 'reference'>) =>
  z.strictObject({
    /** The subject's name. */
    title: oneLine(60),
    /** What it covers, in one line. */
    description: oneLine(180),
    /** What the question is and what to watch: a paragraph, Markdown allowed. */
    introduction: text,
    /** In which order to read the essays of this topic. Those not public yet stay hidden until they are. */
    reading: z
      .array(
        z.strictObject({
          /** The slug of an essay filed under this topic. */
          essay: reference('essays'),
          /** Why it stands here: what it adds on this subject, in one line. */
          why: oneLine(180),
        }),
      )
      .default([]),
  });

export type TopicData = z.infer<ReturnType<typeof topicSchema>>;
