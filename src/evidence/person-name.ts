import type { CslName } from '../fields/csl-name.ts';

/** Names in these scripts are written together, family name first: 김정은, 沈志华. */
const together = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]+$/u;

/** Whether a name is a person's in an East Asian script, which has neither comma nor space between its parts. */
export const isWrittenTogether = (name: CslName): boolean =>
  !('literal' in name) && name.given !== undefined && together.test(name.family + name.given);

/** The family name as a sentence says it: `van Gogh`, `Gaulle`. */
export const familyName = (name: Exclude<CslName, { literal: string }>): string =>
  joined(name['non-dropping-particle'], name.family);

/** The given names with what belongs behind them when the family name stands first: `Charles de`. */
export const givenName = (name: Exclude<CslName, { literal: string }>): string | undefined =>
  joined(name.given, name['dropping-particle']) || undefined;

/** A name as a list sorts it: `King, Martin Luther, Jr.`, `van Gogh, Vincent`, `김정은`; a body's as it stands. */
export function invertedName(name: CslName): string {
  if ('literal' in name) return name.literal;
  if (isWrittenTogether(name)) return `${name.family}${name.given ?? ''}`;
  return [familyName(name), givenName(name), name.suffix].filter(Boolean).join(', ');
}

/** Who a sentence says wrote it: the family name; of a name written together, all of it, since families are few. */
export const shortName = (name: CslName): string =>
  'literal' in name || isWrittenTogether(name) ? invertedName(name) : familyName(name);

const joined = (...words: readonly (string | undefined)[]) => words.filter(Boolean).join(' ');
