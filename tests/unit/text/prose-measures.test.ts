import { expect, test } from 'vitest';
import { proseMeasures } from '../../../src/text/prose-measures.ts';

test('a text is measured by its paragraphs: words, numbers in figures, and places with marks', () => {
  const text = `Three tonnes of coal crossed in 2016.[@log-1, p. 4]

## In 1999

In <Name id="a-1">May</Name> 12 wagons went [to the 3rd bridge](/essays/x-9/),[@a; @b] and none came back.[^1]

<BarChart id="fig-1" data="coal" finding="1 2 3" />

{/* own: 44 */}

Nobody counted.

[^1]: Not 5.`;
  expect(proseMeasures(text)).toEqual({
    words: 7 + 13 + 2,
    paragraphs: 3,
    longest: 13,
    mean: 7.3,
    numerals: 13.6,
    marks: 1.5,
  });
});

test('an empty text has none of it', () => {
  expect(proseMeasures('')).toEqual({ words: 0, paragraphs: 0, longest: 0, mean: 0, numerals: 0, marks: 0 });
});
