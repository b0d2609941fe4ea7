import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { PackedFile } from '../../../../src/cache/pack.ts';
import { withShortIds } from '../../../../src/search/pagefind/short-ids.ts';

const file = (path: string, text: string): PackedFile => ({
  path,
  content: gzipSync(Buffer.from(text, 'latin1')),
});

const coal = 'pagefind_dcd{"meta":{"kind":"Names Place"}}';
const iron = 'pagefind_dcd{"meta":{"kind":"Essay · Analysis"}}';

const files = (list: string) => [
  file('pagefind.en_x.pf_meta', list),
  file('fragment/en_1a2b3c4.pf_fragment', coal),
  file('fragment/en_5d6e7f8.pf_fragment', iron),
  file('index/en_9999999.pf_index', 'words'),
];

const read = (all: PackedFile[]) =>
  all.map(({ path, content }) => [path, gunzipSync(content).toString('latin1')]);

test('records are numbered in the order of their list, in names as long as before that begin with their sort', () => {
  const [meta, ...others] = read(withShortIds(files('en_5d6e7f8\u0007en_1a2b3c4\u0009en_9999999')));
  const [, sign] = /^en_p(\w{3})000\u0007/.exec(meta?.[1] ?? '') ?? [];
  expect(meta?.[1]).toBe(`en_p${sign}000\u0007en_n${sign}001\u0009en_9999999`);
  expect(others).toEqual([
    [`fragment/en_n${sign}001.pf_fragment`, coal],
    [`fragment/en_p${sign}000.pf_fragment`, iron],
    ['index/en_9999999.pf_index', 'words'],
  ]);
});

test('another index has other names, so that no cache takes one for the other', () => {
  const names = (list: string) => withShortIds(files(list)).map(({ path }) => path);
  expect(names('en_5d6e7f8\u0007en_1a2b3c4')).not.toEqual(names('en_5d6e7f8\u0008en_1a2b3c4'));
});

test('an index whose list is not understood stays as it is', () => {
  const odd = files('en_5d6e7f8 alone');
  expect(withShortIds(odd)).toEqual(odd);
});
