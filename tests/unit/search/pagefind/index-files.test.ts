import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { IndexFiles } from '../../../../src/search/pagefind/index-files.ts';

const folder = 'https://example.org/pagefind/';

afterEach(() => void vi.unstubAllGlobals());

/** The files of an index of which one is missing, with a list of what was asked for. */
function open() {
  const asked: string[] = [];
  const answer = async (input: RequestInfo | URL) => {
    asked.push(String(input));
    return String(input).includes('missing')
      ? new Response('', { status: 404 })
      : new Response(String(input));
  };
  const files = new IndexFiles(folder, answer as typeof fetch);
  vi.stubGlobal('fetch', undefined);
  files.standIn();
  return { files, asked };
}

test('what was asked for ahead is handed out, however often, and not asked for again', async () => {
  const { files, asked } = open();
  await files.ahead('pagefind-entry.json');
  const texts = [
    await fetch(`${folder}pagefind-entry.json?ts=1`),
    await fetch('/pagefind/pagefind-entry.json?ts=2'),
  ];
  expect(await Promise.all(texts.map((response) => response.text()))).toEqual(
    Array(2).fill(`${folder}pagefind-entry.json`),
  );
  expect(asked).toEqual([`${folder}pagefind-entry.json`]);
});

test('a file that does not come is remembered', async () => {
  const { files } = open();
  await expect(fetch(`${folder}index/missing.pf_index`)).rejects.toThrow(
    'index/missing.pf_index answers 404',
  );
  expect(files.failures).toBe(1);
});

test('what is outside the folder goes the way it went before, and is none of its business', async () => {
  const { files, asked } = open();
  vi.stubGlobal('fetch', async () => new Response('the rest of the world', { status: 404 }));
  files.standIn();
  expect((await fetch('https://example.org/missing')).status).toBe(404);
  expect([files.failures, asked]).toEqual([0, []]);
});

/** What comes when a file of the index holds this. */
async function read(content: Uint8Array | string) {
  const files = new IndexFiles(folder, async () => new Response(content as BodyInit));
  const came = await files.ahead('index/en_1.pf_index').then(
    (response) => response.text(),
    (error: unknown) => (error instanceof Error ? error.name : error),
  );
  return [came, files.failures];
}
const packed = gzipSync(`pagefind_dcd${'coal '.repeat(2000)}`);

test('a file of the index is unpacked once, however a host has sent it', async () => {
  const words = `pagefind_dcd${'coal '.repeat(2000)}`;
  expect([await read(packed), await read(words)]).toEqual([
    [words, 0],
    [words, 0],
  ]);
});

test('what is cut short, or a page in place of a file of the index, counts as not come', async () => {
  const cut = await read(packed.subarray(0, packed.length - 20));
  const page = await read('<!doctype html><title>Log in to the hotel’s network</title>');
  const packedPage = await read(gzipSync('<!doctype html>'));
  expect([cut, page, packedPage].map(([, failures]) => failures)).toEqual([1, 1, 1]);
});

/** What comes for a part with counts and for that with places of the same words, asked for in this order. */
async function partsInOrder(...letters: ('l' | 'w')[]) {
  const asked: string[] = [];
  const files = new IndexFiles(folder, async (input) => {
    asked.push(String(input).replace(/.*(?=en_)/, ''));
    return new Response(`pagefind_dcd${String(input).includes('en_w') ? 'places' : 'counts'}`);
  });
  vi.stubGlobal('fetch', undefined);
  files.standIn();
  const came = letters.map(async (letter) => (await fetch(`${folder}index/en_${letter}1.pf_index`)).text());
  return [(await Promise.all(came)).map((text) => text.slice(12)), asked];
}

test('once the places of words are asked for, nothing that knows less comes behind them', async () => {
  expect(await partsInOrder('w', 'l')).toEqual([['places', 'places'], ['en_w1.pf_index']]);
  expect(await partsInOrder('l', 'w')).toEqual([
    ['places', 'places'],
    ['en_l1.pf_index', 'en_w1.pf_index'],
  ]);
  expect(await partsInOrder('l')).toEqual([['counts'], ['en_l1.pf_index']]);
});
