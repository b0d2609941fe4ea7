import { expect, test } from 'vitest';
import { isEmpty, parseQuery } from '../../../../src/search/client/query.ts';

test.each([
  ['coal exports', { phrases: [], words: ['coal', 'exports'], all: ['coal', 'exports'] }],
  [
    '"Resolution 2397" coal',
    { phrases: [['resolution', '2397']], words: ['coal'], all: ['resolution', '2397', 'coal'] },
  ],
  ['“lips and teeth”', { phrases: [['lips', 'and', 'teeth']], words: [], all: ['lips', 'and', 'teeth'] }],
  ['the coal and the coal', { phrases: [], words: ['coal'], all: ['the', 'coal', 'and', 'the', 'coal'] }],
  ['"half typed', { phrases: [], words: ['half', 'typed'], all: ['half', 'typed'] }],
  ['"" coal', { phrases: [], words: ['coal'], all: ['coal'] }],
])('%s is taken apart', (text, query) => {
  expect(parseQuery(text)).toEqual({ ...query, isQuestion: false });
});

test('marks and spaces ask for nothing', () => {
  expect(['', '  ', '""', '?!', 'coal'].map((text) => isEmpty(parseQuery(text)))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});

test('of a text that was pasted by mistake the beginning is asked for', async () => {
  const { words, all } = parseQuery(`coal ${'한** '.repeat(3_000)}`);
  expect([words, all.length]).toEqual([['coal', '한'], 75]);
});
