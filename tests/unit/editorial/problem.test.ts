import { expect, test } from 'vitest';
import { byPlace, formatProblem, type Problem, quoted } from '../../../src/reading/problem.ts';

const file = 'content/essays/buffer-state/index.mdx';

test('a problem is printed with its place, what is wrong and what to try', () => {
  const problem: Problem = {
    file,
    line: 9,
    field: 'authors[0]',
    message: 'no author has the id "boarder-desk"',
    allowed: ['archive-desk', 'border-desk'],
    hint: 'Did you mean "border-desk"?',
  };
  expect(formatProblem(problem)).toBe(
    [
      'content/essays/buffer-state/index.mdx:9',
      '  authors[0]: no author has the id "boarder-desk".',
      '  Known: archive-desk, border-desk. Did you mean "border-desk"?',
    ].join('\n'),
  );
});

test('a problem without advice is printed in two lines', () => {
  expect(formatProblem({ file, line: 1, column: 4, message: 'is empty' })).toBe(`${file}:1:4\n  is empty.`);
});

test('a long list of choices is cut', () => {
  const allowed = Array.from({ length: 30 }, (_, index) => `desk-${index}`);
  expect(formatProblem({ file, line: 1, message: 'no such desk', allowed })).toMatch(
    /desk-19 and 10 more\.$/,
  );
});

test('characters that could rewrite the terminal are printed as numbers', () => {
  const problem = { file: 'content/a\u001b[2J', line: 1, message: 'is \u202egnorw' };
  expect(formatProblem(problem)).toBe('content/a\\u{1b}[2J:1\n  is \\u{202e}gnorw.');
});

test('values are quoted on one line and cut when long', () => {
  expect(['a\n  b', 12, null, ['x'], 'y'.repeat(100)].map(quoted)).toEqual([
    '"a b"',
    '12',
    'null',
    '["x"]',
    `"${'y'.repeat(76)}…"`,
  ]);
});

test('problems are sorted by file, line and column', () => {
  const at = (name: string, line: number, column?: number): Problem => ({
    file: name,
    line,
    column,
    message: 'x',
  });
  const sorted = [at('a', 2), at('a', 10, 3), at('a', 10, 20), at('b', 1)];
  expect([...sorted].reverse().sort(byPlace)).toEqual(sorted);
});
