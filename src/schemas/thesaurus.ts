import { z } from 'astro/zod';

const word = z
  .string('is not text')
  .regex(/^[\p{Ll}\p{Lo}]+$/u, 'is not one word in small letters, without signs');

/** `content/thesaurus.yml`: groups of words that a reader who searches takes for one another. */
export const thesaurusSchema = z.array(
  z
    .array(word)
    .min(2, 'is a group of one word, which stands for nothing else')
    .superRefine((group, context) => {
      group.forEach((one, at) => {
        if (group.indexOf(one) < at)
          context.addIssue({ code: 'custom', path: [at], message: `"${one}" is in the group already` });
      });
    }),
);

export type Thesaurus = z.infer<typeof thesaurusSchema>;
