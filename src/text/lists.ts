import { publication } from '../publication.ts';

const conjunction = new Intl.ListFormat(publication.language, { type: 'conjunction' });

/** Names as a sentence lists them: "A, B and C". */
export const joinNames = (names: readonly string[]): string => conjunction.format(names);

/** The same sentence in pieces, for names that are links: each name is an `element`, what joins them is `literal`. */
export const namesInPieces = (names: readonly string[]) => conjunction.formatToParts(names);

const whole = new Intl.NumberFormat(publication.language);

/** `1 essay`, `3 essays`, `2,030 words`. */
export const count = (n: number, noun: string, plural = `${noun}s`): string =>
  `${whole.format(n)} ${n === 1 ? noun : plural}`;
