/**
 * Spellings of one name differ in case, accents, hyphens and apostrophes; what is left when these are taken away is the
 * same: `Pak Chŏng-ŭn` and `PAK CHONG UN` fold to `pak chong un`. Scripts without case stay.
 */
export const fold = (text: string): string => foldCase(text.normalize('NFKD').replace(/\p{M}+/gu, ''));

/** As `fold`, with the accents kept: romanisations that differ only in them are different words. */
export const foldCase = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘ʼʻ′`]/g, '')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();

/** One spelling of what typists vary without meaning it: apostrophes, and the kind and width of spaces. */
export const normaliseTyping = (text: string): string =>
  text.normalize('NFC').replace(/['ʼ]/g, '’').replace(/\s+/g, ' ').trim();

/** True for writing that puts no spaces between words, or hangs particles on them. */
export const isEastAsian = (text: string): boolean => /[\p{Script=Han}\p{Script=Hangul}]/u.test(text);
