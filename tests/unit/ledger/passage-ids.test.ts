import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageIds, type RecordedPassage } from '../../../src/ledger/passage-ids.ts';

const coal = 'Coal crossed the bridge at night, and nobody at the customs house counted the trains.';
const iron = 'Iron went by sea, in ships whose names had been painted over twice in the same year.';
const fish = 'Squid was sold at the quay; the buyers came from three provinces and paid in cash.';

const idsOf = (texts: readonly string[], recorded: readonly RecordedPassage[] = []) =>
  passageIds(texts, recorded).map(({ id }) => id);

const record = (texts: readonly string[]): RecordedPassage[] =>
  idsOf(texts).map((id, index) => ({ id, words: texts[index] ?? '' }));

const before = record([coal, iron, fish]);
const [ofCoal, ofIron, ofFish] = before.map(({ id }) => id);

test('an id is a capital and four signs, made of the words', () => {
  expect(before.map(({ id }) => id)).toEqual([
    expect.stringMatching(/^P[2-9a-z]{4}$/),
    expect.stringMatching(/^P[2-9a-z]{4}$/),
    expect.stringMatching(/^P[2-9a-z]{4}$/),
  ]);
  expect(idsOf([coal])).toEqual([ofCoal]);
});

test.each([
  ['a word is mended', [coal.replace('night', 'dawn'), iron, fish], [ofCoal, ofIron, ofFish]],
  ['a sentence is added', [`${coal} There were eleven.`, iron, fish], [ofCoal, ofIron, ofFish]],
  ['half of it is cut', [coal.slice(0, 40), iron, fish], [ofCoal, ofIron, ofFish]],
  ['paragraphs change places', [fish, coal, iron], [ofFish, ofCoal, ofIron]],
])('ids stay where %s', (_, texts, ids) => {
  expect(idsOf(texts, before)).toEqual(ids);
});

test('a paragraph that is new gets an id that no other has or had', () => {
  const [, added, ...rest] = idsOf([coal, 'Nothing of this was written down.', iron, fish], before);
  expect(before.map(({ id }) => id)).not.toContain(added);
  expect(rest).toEqual([ofIron, ofFish]);
});

test('a paragraph that was put into another keeps its id beside that one’s', () => {
  expect(passageIds([coal, `${iron} ${fish}`], before)).toEqual([
    { id: ofCoal, also: [] },
    { id: ofIron, also: [ofFish] },
  ]);
});

test('a paragraph that was cut in two gives its id to the part that is most like it', () => {
  const [first = '', second = ''] = [coal.slice(0, 26), coal.slice(26)];
  const [one, two] = idsOf([first, second], before);
  expect([two, before.some(({ id }) => id === one)]).toEqual([ofCoal, false]);
});

test('Chinese and Korean are known again too', () => {
  const recorded = record([
    '煤炭在夜间越过大桥，海关没有人数火车。',
    '석탄은 밤에 다리를 건넜고 아무도 세지 않았다.',
  ]);
  const ids = recorded.map(({ id }) => id);
  expect(
    idsOf(
      ['煤炭在夜里越过大桥，海关没有人数火车。', '석탄은 새벽에 다리를 건넜고 아무도 세지 않았다.'],
      recorded,
    ),
  ).toEqual(ids);
});

test('two paragraphs of the same words have two ids', () => {
  expect(new Set(idsOf([coal, coal, coal])).size).toBe(3);
});

test('whatever is done to the others, a paragraph that stays as it is keeps its id, and no two share one', () => {
  const words = fc.array(
    fc.constantFrom('coal', 'iron', 'river', 'bridge', 'night', 'train', 'ship', 'ice'),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  const text = words.map((list) => list.join(' '));
  fc.assert(
    fc.property(
      fc.uniqueArray(text, { minLength: 1, maxLength: 8 }),
      fc.array(text, { maxLength: 8 }),
      (old, added) => {
        const recorded = record(old);
        const kept = old.filter((_, index) => index % 2 === 0);
        const now = [...added.filter((one) => !old.includes(one)), ...kept.toReversed()];
        const ids = idsOf(now, recorded);
        const expected = kept.toReversed().map((one) => recorded.find(({ words }) => words === one)?.id);
        expect(ids.slice(now.length - kept.length)).toEqual(expected);
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
    { numRuns: 100 },
  );
});
