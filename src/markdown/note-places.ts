import type { Use } from '../evidence/model.ts';

/** What all marks of a source say about the place in it; nothing where they mean several places. */
export function sharedByAll([first, ...others]: readonly Use[]): Pick<Use, 'prefix' | 'locator'> | undefined {
  const { prefix, locator } = first ?? {};
  if (others.some((use) => use.prefix !== prefix || use.locator !== locator)) return undefined;
  return { ...(prefix && { prefix }), ...(locator && { locator }) };
}

/** The place a mark means, as it is printed: `see p. 3`. */
export const placeOf = ({ prefix, locator }: Use): string => [prefix, locator].filter(Boolean).join(' ');
