import { expect, test } from 'vitest';
import { indexParts } from '../../../../src/search/pagefind/index-parts.ts';
import { CborReader } from '../../../../src/search/pagefind/read-cbor.ts';
import { writeCbor, type Written } from '../../../../src/search/pagefind/write-cbor.ts';

/** A part as Pagefind writes it: each word with its records, and its forms with accents. */
const part = (...words: Written[]) => Buffer.from(writeCbor([words]));

/** The words of a part, each with what it holds of its records. */
function wordsIn(content: Uint8Array) {
  const reader = new CborReader(Buffer.from(content));
  const numbers = () => reader.array(() => reader.integer());
  const records = () => reader.array(() => reader.tuple(() => reader.number(), numbers, numbers));
  const [words] = reader.tuple(() =>
    reader.array(() =>
      reader.tuple(
        () => reader.text(),
        records,
        () => reader.array(() => reader.tuple(() => reader.text(), records)),
      ),
    ),
  );
  return words;
}

/** So many records, each with a word at these places. */
const records = (count: number, ...places: number[]) => Array.from({ length: count }, () => [1, places, []]);

test('a light part has for the places of a word their number, and for those in a field one; a whole one has all', () => {
  const coal = ['coal', [[3, [-25, 20, 25, 68, -50, 7], [-6, 5, 2]]], [['cóal', [[4, [9, 2], []]]]]];
  const [only] = indexParts([part(coal)]);
  expect(wordsIn(only?.whole ?? new Uint8Array())).toEqual([coal]);
  const [light] = wordsIn(only?.light ?? new Uint8Array());
  const [, places = []] = light?.[1][0] ?? [];
  const from = places[1] ?? 0;
  expect(from).toBeGreaterThan(299);
  expect(light).toEqual([
    'coal',
    [[3, [-25, from, 1, 1, -50, from + 3], [-6, 0]]],
    [['cóal', [[4, [expect.any(Number), 1], []]]]],
  ]);
});

test('words that begin alike have places in common, and others not: in one place two words of a question are one', () => {
  const [only] = indexParts([
    part(['coal', records(1, 5), []], ['coalit', records(1, 8), []], ['iron', records(1, 5), []]),
  ]);
  const places = wordsIn(only?.light ?? new Uint8Array()).map(([, [first]]) => first?.[1][0]);
  expect([places[0] === places[1], places[0] === places[2]]).toEqual([true, false]);
});

test('a large index is cut, but not between words that begin alike; each part begins where no earlier word is', () => {
  const words = ['barge', 'coal', 'coalit', 'coast', 'iron'].map((word): Written => [
    word,
    records(2_000, 5),
    [],
  ]);
  const parts = indexParts([part(...words.slice(0, 2)), part(...words.slice(2))]);
  expect(
    parts.map(({ start, light, whole }) => [
      start,
      ...[light, whole].map((one) => wordsIn(one).map(([word]) => word)),
    ]),
  ).toEqual([
    ['', ['barge'], ['barge']],
    ['c', ['coal', 'coalit'], ['coal', 'coalit']],
    ['coas', ['coast'], ['coast']],
    ['i', ['iron'], ['iron']],
  ]);
});
