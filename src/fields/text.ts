import { z } from 'astro/zod';

/** Words: not missing, not blank; white space at either end is dropped. */
export const text = z.string('is not text').trim().min(1, 'is empty');

/** What ends a line in one program or another. */
const lineEnd = /[\n\r\u2028\u2029]/;

/** Words on one line, at most `limit` characters long. */
export const oneLine = (limit: number) =>
  text
    .max(limit, `is longer than ${limit} characters`)
    .refine((value) => !lineEnd.test(value), 'runs over more than one line');

/** A BCP 47 language tag that the platform knows how to read: `en-GB`, `ko`, `zh-Hans`. */
export const languageTag = text.refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}, 'is not a language tag such as en-GB');
