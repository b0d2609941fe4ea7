import { expect, test } from 'vitest';
import { eastAsianRuns, tellingWords, tokensOf } from '../../../src/search/tokens.ts';

test.each([
  ['Kim Jong-un', ['kim', 'jong', 'un']],
  ['P’yŏngyang', ['pyongyang']],
  ["P'yongyang", ['pyongyang']],
  ['YAN’AN', ['yanan']],
  ['$6.54bn', ['654bn']],
  ['525,000 tonnes', ['525000', 'tonnes']],
  ['D.P.R.K.', ['dprk']],
  ['S/RES/2397 (2017)', ['s', 'res', '2397', '2017']],
  ['1718委员会', ['1718委员会']],
  ['“ — ”', []],
])('the words of %s are %j', (text, words) => {
  expect(tokensOf(text)).toEqual(words);
});

test('a query loses the words that say nothing, unless there is nothing else', () => {
  expect([tellingWords(['whose', 'problem', 'is', 'it']), tellingWords(['who', 'is'])]).toEqual([
    ['problem'],
    ['who', 'is'],
  ]);
});

test.each([
  ['what year was the treaty signed', ['treaty', 'signed']],
  ['the year of the treaty', ['treaty']],
  ['how long is the border', ['border']],
  ['border length', ['border']],
  ['the number of warheads', ['warheads']],
  ['paid in return', ['paid']],
  ['the return of trade', ['return', 'trade']],
  ['the year China stopped', ['year', 'china', 'stopped']],
  ['can it be lifted without America', ['lifted', 'america']],
  ['length', ['length']],
])('of “%s” what is asked after is left: %j', (text, telling) => {
  expect(tellingWords(tokensOf(text))).toEqual(telling);
});

test('hangul and hanzi are found as runs, wherever they stand', () => {
  expect(eastAsianRuns('Kim (김정은, 金正恩) in 1718委员会')).toEqual(['김정은', '金正恩', '委员会']);
});
