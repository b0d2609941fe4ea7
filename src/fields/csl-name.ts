import { z } from 'astro/zod';
import { oneLine } from './text.ts';

/** The name of a person in the parts it is sorted and shortened by, or of a body in one piece. */
export type CslName =
  | {
      family: string;
      given?: string | undefined;
      /** `Jr.`, `III`: set after the given name, and never a part of it. */
      suffix?: string | undefined;
      /** `van` of van Gogh, which stays with the family name. */
      'non-dropping-particle'?: string | undefined;
      /** `de` of Charles de Gaulle, which stays behind when only the family name is said. */
      'dropping-particle'?: string | undefined;
    }
  | { literal: string };

const person = z
  .strictObject({
    family: oneLine(120).describe('The family name, or the only one: `Gogh`, `Kim Il Sung`.'),
    given: oneLine(120).optional().describe('The given names.'),
    suffix: oneLine(20).optional().describe('What follows the given names: `Jr.`, `III`.'),
    'non-dropping-particle': oneLine(20)
      .optional()
      .describe('Words before the family name that are said with it: `van` of van Gogh.'),
    'dropping-particle': oneLine(20)
      .optional()
      .describe(
        'Words before the family name that are left out when it stands alone: `de` of Charles de Gaulle.',
      ),
  })
  .refine(({ given, suffix }) => suffix === undefined || !given?.includes(','), {
    path: ['suffix'],
    message: 'stands here and in given',
  })
  // Many write "Martin Luther, Jr." as the given name, and BibTeX would make "Jr." the family name of it.
  .transform(({ given, ...name }) => {
    const [names, ...suffix] = given?.split(/\s*,\s*/) ?? [];
    return {
      ...name,
      ...(names && { given: names }),
      ...(suffix.length > 0 && { suffix: suffix.join(', ') }),
    };
  });

/** A name as CSL has it. */
export const cslName = z.union(
  [person, z.strictObject({ literal: oneLine(240).describe('The name of a body, in one piece.') })],
  { error: 'is not a name: write family and given for a person, literal for a body' },
);
