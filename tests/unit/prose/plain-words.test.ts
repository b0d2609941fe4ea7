import { expect, test } from 'vitest';
import { plainLine, plainWords } from '../../../src/prose/plain-words.ts';

test('Markdown in words has no signs, no marks of citations and a space where a block ends', () => {
  expect(plainWords('It *fell* [@kita-2019, p. 3].\n\n- A "lamp"\n- [Ore](/ore/)')).toBe(
    'It fell. A “lamp” Ore',
  );
});

test('a line of words that begins like a list is words', () => {
  expect(plainLine('1958. The *last* train [@kita-2019].')).toBe('1958. The last train.');
});
