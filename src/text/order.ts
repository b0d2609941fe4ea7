import { publication } from '../publication.ts';

const collator = new Intl.Collator(publication.language);

/** A comparison for `sort` by a name, the way an index in the publication’s language orders names. */
export const byName =
  <T>(name: (item: T) => string) =>
  (a: T, b: T): number =>
    collator.compare(name(a), name(b));
