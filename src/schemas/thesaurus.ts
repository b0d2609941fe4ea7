import { z } from 'astro/zod';

const word = z
  .string('is not text')
  .regex(/^[\p{Ll}\p{Lo}]+$/u, 'is not one word in small letters, without signs');

/** `content/thesaurus.yml`: groups of words that a reader who searches takes for one another. */
export const thesaurusSchema = z
  .array(z.array(word).min(2, 'is a group of one word, which stands for nothing else'))
  .superRefine((groups, context) => {
    const seen = new Set<string>();
    groups.forEach((group, row) => {
      group.forEach((one, at) => {
        if (seen.has(one))
          context.addIssue({ code: 'custom', path: [row, at], message: `"${one}" is in the list already` });
        seen.add(one);
      });
    });
  });

export type Thesaurus = z.infer<typeof thesaurusSchema>;
