import type { Problem } from '../../reading/problem.ts';
import type { Passage } from './passages.ts';

/** What is compared of an essay. */
export interface Compared {
  file: string;
  title: string;
  passages: readonly Passage[];
}

interface Run {
  words: string;
  place: { file: string; line: number };
}

/**
 * The first words of each stretch that two essays share, but for titles, quotations and sources. The later file is
 * reported, and names the first.
 *
 * @param length how many words in a row two essays may not share
 */
export function sharedWords(essays: readonly Compared[], length: number): Problem[] {
  const titles = essays.map(({ title }) => title).filter((title) => title !== '');
  const first = new Map<string, Run['place']>();
  return essays.flatMap(({ file, passages }) =>
    passages.flatMap((passage) => {
      let goesOn = false;
      return runsOf(passage, file, titles, length).flatMap(({ words, place }) => {
        const other = first.get(words);
        const isShared = other !== undefined && other.file !== file;
        if (!other) first.set(words, place);
        const isFirst = isShared && !goesOn;
        goesOn = isShared;
        if (!isFirst) return [];
        const message = `“${words}” stands in ${other.file}:${other.line} too`;
        return [{ ...place, message, hint: 'Say it in other words, or quote' }];
      });
    }),
  );
}

/** Every run of so many words of a passage, with its place. */
function runsOf({ text, lineAt }: Passage, file: string, titles: readonly string[], length: number): Run[] {
  const own = titles.reduce((rest, title) => rest.replaceAll(title, '|'.repeat(title.length)), text);
  let at = 0;
  return own.split(/(\|+)/).flatMap((part) => {
    const start = at;
    at += part.length;
    const words = [...part.matchAll(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)];
    return words.slice(length - 1).map((_, from) => ({
      words: words
        .slice(from, from + length)
        .map(([word]) => word.toLowerCase())
        .join(' '),
      place: {
        file,
        get line() {
          return lineAt(start + (words[from]?.index ?? 0));
        },
      },
    }));
  });
}
