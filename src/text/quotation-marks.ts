/** Letters of scripts that put no space between words, so that a quotation mark may stand between two of them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}、。，：；！？（）「」]/u;

/** Words that begin with an apostrophe because letters are left out: 'tis, rock 'n' roll, the '80s. */
const elided = /^'(?:tis|twas|twere|twill|em|n|bout|cause|cos|til|\d\ds)(?![\p{L}\p{N}])/iu;
/** A year without its century, or a short quotation of a number. */
const shortYear = /^'\d\d(?![\p{L}\p{N}])/u;
/** A mark that can only end a quotation further on. */
const closingLater = /[^\s'"([{]'(?![\p{L}\p{N}])/u;

/**
 * Straight quotation marks as a typesetter sets them. A mark opens after a space, an opening bracket, a dash or another that
 * opens, and closes or is an apostrophe after anything else, which is right beside citations, brackets, digits and code.
 * Between letters without spaces (hanzi, hangul) every other one opens.
 *
 * @returns a text of the same length: curly marks, and all others, stay as they were typed
 */
export function curlQuotes(text: string): string {
  const signs = Array.from({ length: text.length }, (_, index) => text.charAt(index));
  const isOpen = { "'": false, '"': false };
  /** The second mark of 'n'. */
  let apostrophe = -1;
  for (const [index, sign] of signs.entries()) {
    if (sign !== "'" && sign !== '"') continue;
    const rest = text.slice(index);
    const before = signs[index - 1] ?? ' ';
    if (index === apostrophe || (sign === "'" && isElision(rest, before))) {
      if (/^'n'/i.test(rest)) apostrophe = index + 2;
      signs[index] = '’';
      continue;
    }
    const opens = opensHere(before, rest.charAt(1), isOpen[sign]);
    if (opens || !isApostrophe(before, rest)) isOpen[sign] = opens;
    signs[index] = sign === '"' ? (opens ? '“' : '”') : opens ? '‘' : '’';
  }
  return signs.join('');
}

const isApostrophe = (before: string, rest: string) => /[\p{L}\p{N}]/u.test(before) && /^'\p{L}/u.test(rest);

const isElision = (rest: string, before: string): boolean =>
  /[\s([{“‘—–-]/.test(before) &&
  (elided.test(rest) || (shortYear.test(rest) && !closingLater.test(rest.slice(1, 300))));

function opensHere(before: string, after: string, isOpen: boolean): boolean {
  if (unspaced.test(before)) return !isOpen;
  if (/\s/.test(before)) return after !== '' && !/\s/.test(after);
  if (/[([{“‘«]/.test(before)) return true;
  return /[—–/=-]/.test(before) && !isOpen && /[\p{L}\p{N}]/u.test(after);
}

/** Single quotation marks inside a title that stands in single ones itself become double; apostrophes stay. */
export const innerQuotes = (text: string): string =>
  text.replace(/‘((?:[^‘’]|’(?=\p{L}))*)’(?!\p{L})/gu, '“$1”');
