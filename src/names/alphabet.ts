import { fold } from './fold.ts';

/** A letter of an index and what is filed under it. */
export interface LetterGroup<T> {
  /** `A` to `Z`, or `0–9` for what begins with a digit. */
  letter: string;
  /** The letter as part of an anchor or file name: `a`, `0-9`. */
  id: string;
  items: T[];
}

const digits = '0–9';

/** Group what is already in order under its first letters. Accents do not make a letter of their own. */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string): LetterGroup<T>[] {
  const groups = Map.groupBy(items, (item) => letterOf(nameOf(item)));
  return [...groups].map(([letter, found]) => ({
    letter,
    id: letter.toLowerCase().replace('–', '-'),
    items: found,
  }));
}

function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(fold(name))?.[0] ?? '';
  return /\d/.test(first) ? digits : first.toUpperCase();
}
