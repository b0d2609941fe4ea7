import { expect, test } from 'vitest';
import { CborReader } from '../../../../src/search/pagefind/read-cbor.ts';
import { writeCbor } from '../../../../src/search/pagefind/write-cbor.ts';

/** A list of numbers, written and read. */
function readBack(numbers: readonly number[]): number[] {
  const reader = new CborReader(Buffer.from(writeCbor(numbers)));
  return reader.array(() => reader.integer());
}

test('numbers come back, on both sides of every length they are written in', () => {
  const numbers = [0, 23, 24, 255, 256, 65_535, 65_536, 4_000_000_000, -1, -24, -25, -257, -70_000];
  expect(readBack(numbers)).toEqual(numbers);
});

test('texts come back by letters, and a long list is written whole', () => {
  const words = Array.from({ length: 30_000 }, (_, at) => (at % 2 ? `김정은 ${at}` : `Kim ${at}`));
  const reader = new CborReader(Buffer.from(writeCbor(words)));
  expect(reader.array(() => reader.text())).toEqual(words);
});

test('what is passed over is passed over whole', () => {
  const reader = new CborReader(Buffer.from(writeCbor([[1, [-2, 'coal', []]], 'iron'])));
  expect(
    reader.tuple(
      () => reader.skip(),
      () => reader.text(),
    ),
  ).toEqual([undefined, 'iron']);
});

test.each<[string, (reader: CborReader) => unknown, string]>([
  ['another kind', (reader) => reader.text(), 'Byte 1: major type 4 where text should be'],
  ['another length', (reader) => reader.tuple(() => reader.skip()), 'Byte 1: 2 items where 1 should be'],
  ['too little', (reader) => [reader.skip(), reader.skip()], 'Byte 3: the end'],
])('%s is said, with its place', (_, read, message) => {
  expect(() => read(new CborReader(Buffer.from(writeCbor([1, 2]))))).toThrow(message);
});
