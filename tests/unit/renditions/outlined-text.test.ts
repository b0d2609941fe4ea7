import { expect, test } from 'vitest';
import { outlinerFor } from '../../../src/renditions/outlined-text.ts';

const words = ['Coal', 'Avalanche', '북한', '煤炭', 'AVAToWa'];

test.each([false, true])('a word is as wide as it comes out, in every size (bold: %s)', async (bold) => {
  const { set, widthOf } = await outlinerFor(words.join(''));
  for (const word of words)
    for (const size of [12, 68])
      expect(widthOf(word, size, bold)).toBeCloseTo(set(word, size, bold).width, 6);
});

test('a line is as wide as its words and its spaces, to a hundredth', async () => {
  const { set, widthOf } = await outlinerFor(words.join(' '));
  const line = words.join(' ');
  expect(widthOf(line, 40) / set(line, 40).width).toBeCloseTo(1, 2);
});
