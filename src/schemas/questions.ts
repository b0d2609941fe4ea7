import { z } from 'astro/zod';
import { oneLine } from '../fields/text.ts';

const address = z.string().regex(/^\//, 'is not an address of this site, such as /essays/…/#part');

const question = oneLine(140).regex(/\?$/, 'does not end with a question mark');

/** `content/questions.yml`: what readers ask, by the address of the page or part of a page that answers. */
export const questionsSchema = z.record(address, z.array(question).min(1, 'is empty'));

export type Questions = z.infer<typeof questionsSchema>;
