import { expect, test } from 'vitest';
import { find } from '../../../../src/search/client/find.ts';
import { smallIndex } from '../../../support/passages.ts';

const texts = {
  mine: 'The coal of Anju under resolution 2397',
  port: 'Coal and iron at Nampo',
  camp: 'Iron at Rason; resolution 2397 of 2017',
  town: 'Pyongyang has coal and light',
  keep: 'Pyongyang keeps its coal',
};
const index = smallIndex(texts, ['Pyongyang', 'Resolution 2397', 'coal']);

/** What is found, and what is said of it. */
async function answerTo(query: string) {
  const { hits, dropped, instead, meant } = await find(query, index);
  return { found: hits.map(({ id }) => id), dropped, instead, meant };
}

test('all words are looked for first', async () => {
  expect(await answerTo('coal iron')).toMatchObject({ found: ['port'], dropped: [], instead: undefined });
});

test('a phrase beside other words has to stand as it is', async () => {
  expect(await answerTo('"resolution 2397" coal')).toMatchObject({ found: ['mine'], dropped: [] });
});

test('a word that nothing has is dropped, and named', async () => {
  expect(await answerTo('zeppelin coal iron')).toMatchObject({ found: ['port'], dropped: ['zeppelin'] });
});

test('of words that never meet, the commonest goes first', async () => {
  expect(await answerTo('coal rason')).toMatchObject({ found: ['camp'], dropped: ['coal'] });
});

test('a phrase that stands nowhere becomes words, and is named', async () => {
  expect(await answerTo('"2397 resolution"')).toMatchObject({
    found: ['mine', 'camp'],
    dropped: ['“2397 resolution”'],
  });
});

test('what nothing has is mended, if something is near', async () => {
  expect(await answerTo('Pyongyong')).toMatchObject({ found: ['town', 'keep'], instead: 'Pyongyang' });
});

test('with few answers, what is near is offered and not taken', async () => {
  expect(await answerTo('resolution 239')).toMatchObject({
    found: ['mine', 'camp'],
    instead: undefined,
    meant: undefined,
  });
  expect((await find('ironn', smallIndex({ port: 'iron ironn' }, ['iron']))).meant).toBe('iron');
});

test.each(['zeppelin', 'wibble wobble dolor', 'xqzvw coal wibble wobble', '"purple monkey"', '8675309', ''])(
  'nothing is made up for “%s”',
  async (query) => {
    expect((await answerTo(query)).found).toEqual([]);
  },
);

test('what an index gives in place of a word it has not is no answer', async () => {
  const eager = { ...index, search: async () => index.search('coal') };
  expect((await find('zeppelin', eager)).hits).toEqual([]);
});

test('a text of ten thousand characters costs the index no more than a query of three hundred', async () => {
  const asked: string[] = [];
  const counting = { ...index, search: (words: string) => (asked.push(words), index.search(words)) };
  const words = Array.from({ length: 1_500 }, (_, at) => `word${at}`).join(' ');
  expect((await find(words, counting)).hits).toEqual([]);
  expect([asked.length < 60, Math.max(...asked.map(({ length }) => length)) <= 300]).toEqual([true, true]);
});
