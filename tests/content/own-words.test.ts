import { expect, test } from 'vitest';
import { type EssayText, essayTexts, type Passage } from '../support/essay-texts.ts';

/** How many words in a row two essays may not share: with fewer, plain statements of one fact would be caught. */
const length = 8;

interface Run {
  words: string;
  place: string;
}

const essays = essayTexts();
const titles = essays.map(({ fields }) => fields.title);

/** Every run of eight words of a passage, with its place. */
function runsOf({ text, lineAt }: Passage, slug: string): Run[] {
  const own = titles.reduce((rest, title) => rest.replaceAll(title, '|'.repeat(title.length)), text);
  return own.split(/(\|+)/).reduce<{ at: number; runs: Run[] }>(
    ({ at, runs }, part) => {
      const words = [...part.matchAll(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)];
      const found = words.slice(length - 1).map((_, from) => ({
        words: words
          .slice(from, from + length)
          .map(([word]) => word.toLowerCase())
          .join(' '),
        place: `${slug}:${lineAt(at + (words[from]?.index ?? 0))}`,
      }));
      return { at: at + part.length, runs: [...runs, ...found] };
    },
    { at: 0, runs: [] },
  ).runs;
}

/** The first run of each stretch that two essays share, with both places. */
function sharedRuns(texts: readonly Pick<EssayText, 'slug' | 'passages'>[]): string[] {
  const first = new Map<string, { slug: string; place: string }>();
  return texts.flatMap(({ slug, passages }) =>
    passages.flatMap((passage) => {
      let goesOn = false;
      return runsOf(passage, slug).flatMap(({ words, place }) => {
        const other = first.get(words);
        const isShared = other !== undefined && other.slug !== slug;
        if (!other) first.set(words, { slug, place });
        const fault = isShared && !goesOn ? [`${other.place} and ${place}: ${words}`] : [];
        goesOn = isShared;
        return fault;
      });
    }),
  );
}

test('no two essays share eight words in a row, but for titles, quotations and sources', () => {
  expect(sharedRuns(essays)).toEqual([]);
});

test('a shared run is found with both its places, and a quotation is none', () => {
  const lineAt = (offset: number) => (offset < 10 ? 1 : 2);
  const said = 'Nobody in the port had ever counted the coal on the quay.';
  const passage = (text: string) => ({ text, lineAt });
  expect(
    sharedRuns([
      { slug: 'coal', passages: [passage(said)] },
      { slug: 'iron', passages: [passage(`It is so. ${said}`)] },
      { slug: 'lead', passages: [passage(`It is |${'|'.repeat(said.length)}|.`)] },
    ]),
  ).toEqual(['coal:1 and iron:2: nobody in the port had ever counted the']);
});
