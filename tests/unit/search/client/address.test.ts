import { expect, test } from 'vitest';
import {
  needsFacets,
  type Question,
  readAddress,
  writeAddress,
} from '../../../../src/search/client/address.ts';

const question = (changes: Partial<Question> = {}): Question => ({
  query: 'coal',
  choice: {},
  byDate: false,
  ...changes,
});

test.each([
  ['', question({ query: '' })],
  ['?q=coal', question()],
  ['?q=%E6%8D%8E%26+coal', question({ query: '捎& coal' })],
  ['?q=coal&kind=Source&year=2017', question({ choice: { kind: 'Source', year: '2017' } })],
  ['?q=coal&sort=date', question({ byDate: true })],
])('the address %s asks a question, which has that address', (address, asked) => {
  expect([readAddress(address), writeAddress(asked)]).toEqual([asked, address]);
});

test('an address knows only what search knows', () => {
  expect(readAddress('?q=coal&colour=red&kind=&sort=size')).toEqual(question());
});

test('only what narrows or sorts needs the facets', () => {
  const questions = [question(), question({ byDate: true }), question({ choice: { kind: 'Data' } })];
  expect(questions.map(needsFacets)).toEqual([false, true, true]);
});
