/** What a number is not parted from. */
const units = [
  'per cent',
  'percentage points?',
  '(?:m|b|tr)illion',
  '(?:bn|tn|m)',
  '(?:metric )?(?:kilo)?ton(?:ne)?s?',
  'barrels',
  '(?:k|c|m)?m',
  '(?:kilo|centi)?metres?',
  '(?:kg|kt|kT|MW|GW|kW)',
  'hectares',
  'minutes?',
  'yuan',
  'dollars',
];

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What is followed by the number it goes by. */
const labels = [
  '[Aa]rticles?',
  '[Rr]esolutions?',
  '[Ff]igures?',
  '[Tt]ables?',
  '[Pp]arts?',
  '[Pp]aragraphs?',
  '[Cc]hapters?',
  '[Nn]otes?',
  '[Aa]nnouncement',
  '[Nn]o\\.',
  '[Pp]p?\\.',
  '[Vv]ol\\.',
  'ca?\\.',
  'US\\$',
];

/** What a space follows that no line ends at. What comes after it is only looked at: it may begin the next pair. */
const pairs = [
  // 90 per cent, $2.7 bn, 7.5m tonnes, 100 km
  new RegExp(`(\\d(?:m|bn)?)(?= (?:${units.join('|')})(?![\\p{L}\\p{N}]))`, 'gu'),
  // A line may break before "per cent" in words, but no "cent." stands alone.
  /(\bper)(?= cent\b)/g,
  // 9 September
  new RegExp(`(\\b\\d{1,2})(?= (?:${months.join('|')})\\b)`, 'g'),
  // Article 41, resolution 2397, p. 5
  new RegExp(`((?<![\\p{L}\\p{N}])(?:${labels.join('|')}))(?= \\d)`, 'gu'),
  // J. B. Smith
  /((?<![\p{L}\p{N}])\p{Lu}\.)(?= \p{Lu}(?:\.|\p{Ll}))/gu,
];

/**
 * The same words with a space that no line ends at between what is read as one: a number and its unit, a day and its
 * month, a label and its number, an initial and a name. As long as what came in, sign for sign.
 *
 * @param text words as they are read; a space may be the end of a line
 */
export function withHardSpaces(text: string): string {
  // As a space, so that one pattern does for both; what is found keeps its place.
  const spaced = text.replace(/\n/g, ' ');
  const signs = text.split('');
  for (const pair of pairs) {
    for (const { 1: before = '', index } of spaced.matchAll(pair)) signs[index + before.length] = hardSpace;
  }
  return signs.join('');
}

const hardSpace = '\u00a0';
