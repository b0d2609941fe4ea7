import { createHash } from 'node:crypto';
import { containment, likeness, shingles } from './likeness.ts';

/** A paragraph as the ledger has it: its id, and the words it had when it was last recorded. */
export interface RecordedPassage {
  id: string;
  words: string;
}

/** The ids of a paragraph: its own, and those of paragraphs that have become part of it. */
export interface PassageIds {
  id: string;
  also: string[];
}

/** Below this likeness a paragraph is another one. Half of its words may be new (1/3); two of one essay are under 0.1 alike. */
const leastLikeness = 0.25;

/** A recorded paragraph of which this much stands in another has been put into it. */
const leastContained = 0.6;

/**
 * Give each paragraph of an essay its permanent id: that of the recorded paragraph which it is most like, so that an id
 * stays when words change, when paragraphs change places, and when others come or go. A paragraph that is like none gets
 * a new one, made of its words. The same text and record give the same ids.
 *
 * @param texts the words of the paragraphs, in order
 * @param recorded the paragraphs of the last ledger; one id may have had several wordings
 */
export function passageIds(texts: readonly string[], recorded: readonly RecordedPassage[]): PassageIds[] {
  const idOf = new Map<number, string>();
  const given = new Set<string>();
  const give = (index: number, id: string) => {
    if (idOf.has(index) || given.has(id)) return;
    idOf.set(index, id);
    given.add(id);
  };
  // Most paragraphs are as they were: only the others are compared.
  const sameWords = Map.groupBy([...recorded].sort(byId), ({ words }) => words);
  texts.forEach((text, index) => {
    for (const { id } of sameWords.get(text) ?? []) give(index, id);
  });
  const now = texts.map((text) => lazy(() => shingles(text)));
  const before = recorded
    .filter(({ id }) => !given.has(id))
    .map(({ id, words }) => ({ id, set: shingles(words) }));
  const pairs = before
    .flatMap(({ id, set }) =>
      now.flatMap((own, index) => (idOf.has(index) ? [] : [{ id, index, like: likeness(set, own()) }])),
    )
    .filter(({ like }) => like >= leastLikeness)
    .sort((a, b) => b.like - a.like || byId(a, b) || a.index - b.index);
  for (const { id, index } of pairs) give(index, id);
  const taken = new Set(recorded.map(({ id }) => id));
  const passages = texts.map((text, index): PassageIds => {
    const id = idOf.get(index) ?? newId(text, taken);
    taken.add(id);
    return { id, also: [] };
  });
  for (const { id, set } of before.filter((one) => !given.has(one.id))) {
    const [best] = now
      .map((own, index) => ({ index, part: containment(set, own()) }))
      .sort((a, b) => b.part - a.part || a.index - b.index);
    if (!best || best.part < leastContained || given.has(id)) continue;
    given.add(id);
    passages[best.index]?.also.push(id);
  }
  return passages;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A value that is made when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Letters and digits that are not taken for one another when they are read out or copied by hand. */
const signs = '23456789abcdefghjkmnpqrstuvwxyz';

/** An id that nothing else has: a capital, which no heading’s id has, and four signs made of the words. */
function newId(text: string, taken: ReadonlySet<string>, attempt = 0): string {
  const bytes = createHash('sha256').update(`${attempt} ${text}`).digest();
  const id = `P${[...bytes.subarray(0, 4)].map((byte) => signs[byte % signs.length]).join('')}`;
  return taken.has(id) ? newId(text, taken, attempt + 1) : id;
}
