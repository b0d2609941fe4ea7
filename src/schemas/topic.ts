import { z } from 'astro/zod';
import { oneLine, text } from '../fields/text.ts';
import type { SchemaTools } from './tools.ts';

/** `content/topics/<id>.yml`: a subject essays are filed under. The file's name is the id. */
export const topicSchema = ({ reference }: Pick<SchemaTools, 'reference'>) =>
  z.strictObject({
    title: oneLine(60).describe("The subject's name."),
    description: oneLine(180).describe('What it covers, in one line.'),
    introduction: text.describe('What the question is and what to watch: a paragraph, Markdown allowed.'),
    reading: z
      .array(
        z.strictObject({
          essay: reference('essays').describe('The slug of an essay filed under this topic.'),
          why: oneLine(180).describe('Why it stands here: what it adds on this subject, in one line.'),
        }),
      )
      .default([])
      .describe(
        'In which order to read the essays of this topic. Those not public yet stay hidden until they are.',
      ),
  });

export type TopicData = z.infer<ReturnType<typeof topicSchema>>;
