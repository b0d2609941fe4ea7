import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import {
  driverFile,
  entryFile,
  listFile,
  signature,
  wasmFile,
} from '../../../../src/search/pagefind/format.ts';
import { type MadeIndex, makeIndex } from '../../../../src/search/pagefind/make-index.ts';

// What src/search/pagefind/ takes Pagefind's files to be, held against those that Pagefind writes: an upgrade that changes
// them fails here, where otherwise search would grow slow or find nothing.

async function* records() {
  for (const [url, kind] of [
    ['/essays/coal/', 'Essay · Analysis'],
    ['/names/dandong/', 'Names Place'],
  ] as const) {
    yield { url, content: 'Coal crosses at Dandong.', language: 'en', meta: { title: url, kind } };
  }
}

let made: MadeIndex;
beforeAll(async () => void (made = await makeIndex(records())));

const file = (name: string) => made.files.find(({ path }) => path === name)?.content ?? new Uint8Array();

const unpacked = (name: string) => gunzipSync(file(name)).toString('latin1');

test('the entry names the list, and says how many records there are', () => {
  const { languages } = JSON.parse(Buffer.from(file(entryFile)).toString('utf8')) as {
    languages: Record<string, { hash: string; page_count: number }>;
  };
  expect(Object.values(languages).map(({ page_count }) => page_count)).toEqual([2]);
  expect(unpacked(listFile(languages['en']?.hash ?? '')).slice(0, 12)).toBe(signature);
});

test('its list was understood: records have our ids, which begin with their sort', () => {
  const sorts = made.records.map(({ id, url }) => [url, id.replace(/[0-9a-f]{8}\d$/, '…')]).sort();
  expect(sorts).toEqual([
    ['/essays/coal/', 'en_p…'],
    ['/names/dandong/', 'en_n…'],
  ]);
});

test('everything that is compressed begins with the signature', () => {
  const signed = made.files.filter(({ path }) => /\.(pf_\w+|pagefind)$/.test(path));
  expect(signed.filter(({ path }) => !unpacked(path).startsWith(signature)).map(({ path }) => path)).toEqual(
    [],
  );
  expect(signed.map(({ path }) => path)).toContain(wasmFile);
});

test('the script that asks for two of the files ahead names them as they are', () => {
  const script = readFileSync('src/components/site/shortcuts.client.ts', 'utf8');
  expect([driverFile, wasmFile].filter((name) => !script.includes(`\${index}${name}\``))).toEqual([]);
});
