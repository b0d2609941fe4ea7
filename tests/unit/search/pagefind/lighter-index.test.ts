import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { PackedFile } from '../../../../src/cache/pack.ts';
import { lighterIndex } from '../../../../src/search/pagefind/lighter-index.ts';
import { CborReader } from '../../../../src/search/pagefind/read-cbor.ts';
import { pagefindList, wholeSign } from '../../../../src/search/pagefind/short-list.ts';
import { writeCbor, type Written } from '../../../../src/search/pagefind/write-cbor.ts';

const signature = 'pagefind_dcd';

const file = (path: string, content: Uint8Array | string): PackedFile => ({
  path,
  content: gzipSync(Buffer.concat([Buffer.from(signature), Buffer.from(content)])),
});

/** The files of an index of two records, as Pagefind names them; more may stand in its list. */
const files = ({ count = 200, filters = [] as Written[] } = {}) => [
  file(
    'pagefind.en_x.pf_meta',
    writeCbor([
      '1.6.0',
      [
        ['en_5d6e7f8', count, ''],
        ['en_1a2b3c4', 9, ''],
      ],
      [['coal', 'iron', 'en_9999999']],
      filters,
      [],
      ['kind', 'title'],
    ]),
  ),
  file('fragment/en_1a2b3c4.pf_fragment', '{"meta":{"kind":"Names Place"}}'),
  file('fragment/en_5d6e7f8.pf_fragment', '{"meta":{"kind":"Essay · Analysis"}}'),
  file('index/en_9999999.pf_index', writeCbor([[['coal', [[0, [-25, 20, 5], []]], []]]])),
];

const textOf = ({ content }: PackedFile) => gunzipSync(content).toString('utf8').slice(signature.length);

/** Pagefind’s own list, as the browser makes it out of what came. */
function listOf(index: readonly PackedFile[]) {
  const short = index.find(({ path }) => path.endsWith('.pf_meta'));
  const bytes = Buffer.from(pagefindList(gunzipSync(short?.content ?? new Uint8Array())));
  expect(bytes.toString('latin1', 0, signature.length)).toBe(signature);
  const reader = new CborReader(bytes.subarray(signature.length));
  const text = () => reader.text();
  const [version, records, parts, filters, sorts, fields] = reader.tuple(
    text,
    () => reader.array(() => reader.tuple(text, () => reader.number(), text)),
    () => reader.array(() => reader.tuple(text, text, text)),
    () => reader.array(text),
    () => reader.array(text),
    () => reader.array(text),
  );
  return { version, records, parts, filters, sorts, fields };
}

let light: PackedFile[];
beforeAll(() => void (light = lighterIndex(files())));

test('the browser makes Pagefind’s list again: records by sort and number, about as long as they are', () => {
  const { version, records, filters, sorts, fields } = listOf(light);
  expect([version, filters, sorts, fields]).toEqual(['1.6.0', [], [], ['kind', 'title']]);
  expect(records).toEqual([
    [expect.stringMatching(/^en_p[0-9a-f]{8}0$/), expect.any(Number), ''],
    [expect.stringMatching(/^en_n[0-9a-f]{8}1$/), 9, ''],
  ]);
  expect(Math.abs((records[0]?.[1] ?? 0) - 200)).toBeLessThan(3);
});

test('each file that the list names is there, with what it held; and no other', () => {
  const { records, parts } = listOf(light);
  const named = [
    ...records.map(([id]) => `fragment/${id}.pf_fragment`),
    ...parts.map(([, , id]) => `index/${id}.pf_index`),
  ];
  expect(light.map(({ path }) => path).toSorted()).toEqual(['pagefind.en_x.pf_meta', ...named].toSorted());
  expect(light.filter(({ path }) => path.startsWith('fragment/')).map(textOf)).toEqual([
    '{"meta":{"kind":"Essay · Analysis"}}',
    '{"meta":{"kind":"Names Place"}}',
  ]);
});

test('every word is in one light part, and behind the sign in one whole part', () => {
  const { parts } = listOf(light);
  const partsOf = (word: string) =>
    parts.filter(([from, to]) => from <= word && word <= to).map(([, , id]) => id);
  for (const word of ['0', 'coal', 'iron', '金正恩'])
    expect([partsOf(word), partsOf(wholeSign + word)]).toEqual([
      [expect.stringMatching(/^en_l/)],
      [expect.stringMatching(/^en_w/)],
    ]);
});

test('another index has other names, so that no cache takes one for the other', () => {
  const names = (index: readonly PackedFile[]) =>
    index.map(({ path }) => path).filter((path) => path.includes('/'));
  const others = new Set(names(lighterIndex(files({ count: 201 }))));
  expect(names(light).filter((path) => others.has(path))).toEqual([]);
});

test.each<[string, PackedFile[], string]>([
  ['no list', files().slice(1), 'The index has no list of its records'],
  [
    'a list of another shape',
    [file('x.pf_meta', writeCbor(['2.0.0', []]))],
    'not what Pagefind 1.6 writes: CborError: Byte 1: 2 items where 6 should be',
  ],
  ['filters, which nobody reads', files({ filters: [['kind', 'en_1']] }), 'it has filters or orders'],
  [
    'a record without its file',
    files().toSpliced(1, 1),
    'The index has no file fragment/en_1a2b3c4.pf_fragment',
  ],
  [
    'a file that nothing leads to',
    [...files(), file('index/en_7.pf_index', '')],
    'Nothing leads to the file index/en_7.pf_index',
  ],
])('%s is refused, and named', (_, index, message) => {
  expect(() => lighterIndex(index)).toThrow(message);
});
