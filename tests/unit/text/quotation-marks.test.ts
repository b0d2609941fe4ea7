import { describe, expect, test } from 'vitest';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import { curlQuotes } from '../../../src/text/quotation-marks.ts';

describe('straight quotation marks come out as a typesetter sets them', () => {
  test.each([
    ['Q4: letters left out', "'80s, rock 'n' roll, 'tis", '’80s, rock ’n’ roll, ’tis'],
    ['Q7: a possessive after a citation', "'second'[@key]'s end", '‘second’[@key]’s end'],
    ['Q8: a possessive after brackets', "@key [p. 5]'s view", '@key [p. 5]’s view'],
    ['a year of two digits', "the summer of '24 and '25", 'the summer of ’24 and ’25'],
    ['a quotation that begins with a number', "'24 tonnes' of coal", '‘24 tonnes’ of coal'],
    ['brackets', `(see 'this') ("#1") [x]'s`, '(see ‘this’) (“#1”) [x]’s'],
    [
      'one quotation in another',
      `"'Quoted' words", he said: "so 'be' it"`,
      '“‘Quoted’ words”, he said: “so ‘be’ it”',
    ],
    ['dashes', `"yes"—"no"—'so'`, '“yes”—“no”—‘so’'],
    ['hanzi, which have no spaces', `他说"重要"的话，"好"。`, '他说“重要”的话，“好”。'],
    ['hangul with a particle', `그는 "강조"라고 '말'은`, '그는 “강조”라고 ‘말’은'],
    ['a plural possessive', `dogs' tails and 'cats'`, 'dogs’ tails and ‘cats’'],
    ['dots and money', `"…and so on" "$5"`, '“…and so on” “$5”'],
    ['feet and inches', `5'10" tall`, '5’10” tall'],
  ])('%s', (_, typed, set) => {
    expect(curlQuotes(typed)).toBe(set);
  });
});

describe('in a paragraph they know their neighbours', () => {
  test.each([
    ['a mark of a note', "'second'[^a]'s end\n\n[^a]: B.", /‘second’<sup>.*<\/sup>’s end/],
    [
      'bold',
      `**'a'**'s and **"b"**, "*c*"`,
      /<strong>‘a’<\/strong>’s and <strong>“b”<\/strong>, “<em>c<\/em>”/,
    ],
    ['code, which keeps its own', "`it's`'s", /<code>it's<\/code>’s/],
    ['a link', `["coal"](/a/)'s`, /<a href="\/a\/">“coal”<\/a>’s/],
  ])('%s', async (_, markdown, html) => {
    const renderer = await markdownProcessor('/').createRenderer({ syntaxHighlight: false });
    expect((await renderer.render(markdown)).code).toMatch(html);
  });
});
