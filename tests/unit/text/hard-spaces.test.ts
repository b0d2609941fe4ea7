import { describe, expect, test } from 'vitest';
import { withHardSpaces } from '../../../src/text/hard-spaces.ts';

/** With a tie where no line ends, as TeX has it. */
const tied = (text: string) => withHardSpaces(text).replaceAll('\u00a0', '~');

describe('no line ends between', () => {
  test.each([
    [
      'a number and its unit',
      'It was 90 per cent of 4 million barrels.',
      'It was 90~per~cent of 4~million barrels.',
    ],
    [
      'a sum and its thousands',
      'Trade of $2.7 bn, then US$ 5 million.',
      'Trade of $2.7~bn, then US$~5~million.',
    ],
    [
      'a short sum and what it counts',
      'A ceiling of 7.5m tonnes, 100 km away.',
      'A ceiling of 7.5m~tonnes, 100~km away.',
    ],
    ['a yield and its unit', 'Some 250 kt, or 140 kilotons.', 'Some 250~kt, or 140~kilotons.'],
    ['a day and its month', 'On 9 September 2016.', 'On 9~September 2016.'],
    [
      'a label and its number',
      'Article 41, resolution 2397, p. 5, Table 2.',
      'Article~41, resolution~2397, p.~5, Table~2.',
    ],
    ['initials and a surname', 'By J. B. Smith.', 'By J.~B.~Smith.'],
    ['words, where the text was broken by hand', 'About 90\nper\ncent.', 'About 90~per~cent.'],
    ['a number in words, and its unit’s own words', 'Ninety per cent.', 'Ninety per~cent.'],
    ['a number and its minutes', 'It takes 9 minutes.', 'It takes 9~minutes.'],
  ])('%s', (_, text, kept) => {
    expect(tied(text)).toBe(kept);
  });
});

describe('a line may end between', () => {
  test.each([
    ['a number and a word that is no unit', 'After 6 tests in 11 years.'],
    ['a month and a year', 'In September 2016.'],
    ['a word that only ends like a label', 'The depart 3.'],
    ['a word that only begins like a unit', '5 mines, 3 tonight, 4 kmh.'],
    ['a sentence and the next', 'He said so in plan b. Then he left.'],
  ])('%s', (_, text) => {
    expect(tied(text)).toBe(text);
  });
});
