import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../src/search/build/write-index.ts';
import { find } from '../../src/search/client/find.ts';
import { arrange } from '../../src/search/client/results.ts';
import type { OpenIndex } from '../../src/search/pagefind/open-index.ts';
import { wholePage } from '../../src/search/records/found-page.ts';
import { openBuiltIndex } from '../support/built-index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Words as readers type them, and as a text has them: through an index that was written, read back and asked.

const texts = {
  flight: 'Co-operation after MH370 was well-known; each side wrote an e-mail.',
  paper: 'The 로동신문 printed it, and the 로동신문 printed it again.',
  steel: '中国 sold 钢铁 to the 大陆 of old.',
  steelThere: '鋼鐵 from 中國 was bought.',
  hamlet: 'To be or not to be is what the harbour asked itself.',
  ...Object.fromEntries(
    Array.from({ length: 4 }, (_, at) => [`notes${at}`, 'Notes that are to be, or are not: notes.']),
  ),
};

let index: OpenIndex;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  const records = Object.entries(texts).map(([id, text]) =>
    wholePage({ path: `/${id}/`, title: id.startsWith('notes') ? 'Notes' : 'A page', kind: 'Page' }, text),
  );
  await writeSearchIndex(folder.path, records);
  index = await openBuiltIndex(folder.path);
});
afterAll(() => folder[Symbol.asyncDispose]());

/** The pages that are shown for a query, the best first, and what is said to have been meant. */
async function answerTo(query: string) {
  const answer = await find(query, index);
  const { results } = await arrange(answer, { choice: {}, byDate: false }, undefined);
  return {
    pages: results.map(({ passage }) => passage.url.replaceAll('/', '')),
    offered: answer.meant,
  };
}

describe('S2: a word is found however it is joined or split', () => {
  test.each([
    'cooperation',
    'co-operation',
    'Co-operation',
    'email',
    'e-mail',
    'MH370',
    'mh-370',
    'wellknown',
    'well-known',
    'well known',
  ])('%s', async (query) => {
    expect((await answerTo(query)).pages).toEqual(['flight']);
  });
});

test.each(['로동신문', '노동신문', '로동신문이'])(
  'S4: a word that is there, in either spelling of Korean, brings no offer of another: %s',
  async (query) => {
    expect(await answerTo(query)).toEqual({ pages: ['paper'], offered: undefined });
  },
);

test.each([
  ['中国', ['steel', 'steelThere']],
  ['中國', ['steel', 'steelThere']],
  ['钢铁', ['steel', 'steelThere']],
  ['鋼鐵', ['steel', 'steelThere']],
  ['大陸', ['steel']],
  ['大陆', ['steel']],
])('S7: %s is found in the characters of either country', async (query, pages) => {
  expect((await answerTo(query)).pages.toSorted()).toEqual(pages);
});

test.each(['to be or not to be', '"to be or not to be"', '“To be or not to be”', 'to be, or not to be'])(
  'S12: %s finds the passage first, and not those called Notes',
  async (query) => {
    expect((await answerTo(query)).pages[0]).toBe('hamlet');
  },
);

describe('a phrase is found where its words stand side by side, whatever was asked before', () => {
  test.each([
    [[], '"harbour asked"'],
    [['harbour', 'asked'], '"harbour asked"'],
    [['"asked harbour"'], '"harbour asked"'],
  ])('after %o: %s', async (before, query) => {
    const fresh = await openBuiltIndex(folder.path);
    for (const one of before) await fresh.search(one);
    expect(await fresh.search(query)).toHaveLength(1);
  });
});
