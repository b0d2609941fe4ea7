import { describe, expect, test } from 'vitest';
import { countWords, readingMinutes, wordsPerMinute } from '../../../src/text/reading-time.ts';

const words = (count: number) => 'coal '.repeat(count);

describe('the words of an essay', () => {
  test.each([
    ['a hyphen, an apostrophe and a point do not split a word', 'China’s 2.3-million-tonne cut', 3],
    ['dashes and signs standing alone are not words', 'coal – iron & steel —', 3],
    ['hangul and hanzi are words', 'juche 주체 核武器', 3],
    ['a heading and a list are read', '## The rule\n\n- one\n- two', 4],
    ['a link is read, its address is not', 'See [the treaty text](https://example.org/one/two-three).', 4],
    ['a comment is not read', 'Coal {/* check\nthis figure */} fell.', 2],
    ['a component’s text is read, its tag is not', '<Aside title="Two more words">\nOne word.\n</Aside>', 2],
    [
      'a `>` in an attribute does not end the tag',
      '<Figure alt="2016 > 2017" caption="Coal fell" />\n\nSteel.',
      1,
    ],
    ['a figure “< 5” is not a tag', 'from < 5 to > 20 tonnes', 5],
    ['the mark of a note is not read', 'Coal fell.[^a] Steel rose.[^b-2]', 4],
    ['a note is not read', 'Coal fell.\n\n[^a]: A long source.\n[^b]: Another source.\n\nSteel rose.', 4],
    [
      'a note that runs over several lines is not read',
      'Coal.\n\n[^a]: One\nand two\n\n    and three.\n\nSteel.',
      2,
    ],
    ['an empty essay has none', ' \n', 0],
  ])('%s', (_, mdx, count) => {
    expect(countWords(mdx)).toBe(count);
  });
});

describe('reading time', () => {
  test('is whole minutes at the speed adults read silently', () => {
    expect([2, 7].map((minutes) => readingMinutes(words(minutes * wordsPerMinute)))).toEqual([2, 7]);
  });

  test('is never less than a minute', () => {
    expect(readingMinutes('Coal.')).toBe(1);
  });

  test('turns to the next minute half way', () => {
    const half = wordsPerMinute * 2.5;
    expect([half - 1, half].map((count) => readingMinutes(words(count)))).toEqual([2, 3]);
  });
});
