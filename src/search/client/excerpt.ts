import type { Match } from './matches.ts';

/** A stretch of an excerpt. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Characters of an excerpt: three lines on a wide screen, six on a narrow one. */
const length = 240;

/**
 * The sentences of a text that answer most of the query, with the answering words marked.
 *
 * @param fromStart the first sentences, whatever they answer
 */
export function makeExcerpt(text: string, matches: readonly Match[], fromStart = false): Stretch[] {
  const { start, end } = stretchOf(text, fromStart ? [] : matches);
  const stretches: Stretch[] = [];
  const add = (piece: string, marked: boolean) => {
    if (piece) stretches.push({ text: piece, marked });
  };
  if (start > 0) add('… ', false);
  let at = start;
  for (const match of joined(text, matches)) {
    if (match.start < at || match.end > end) continue;
    add(text.slice(at, match.start), false);
    add(text.slice(match.start, match.end), true);
    at = match.end;
  }
  add(text.slice(at, end), false);
  if (end < text.length) add(' …', false);
  return stretches;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

interface Sentence {
  start: number;
  end: number;
}

/** Where the sentences of a text stand, without the spaces behind them. */
const sentencesOf = (text: string): Sentence[] =>
  [...segmenter.segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));

/** The sentence with most of the query, and those behind it for which there is room; of a long one the part with most of it. */
function stretchOf(text: string, matches: readonly Match[]): Sentence {
  const sentences = sentencesOf(text);
  const worthOf = ({ start, end }: Sentence) =>
    worth(matches.filter((one) => one.start >= start && one.end <= end));
  const runs = sentences.map((first, place) => {
    const last = sentences.slice(place).findLast(({ end }) => end - first.start <= length) ?? first;
    // Of runs that hold as much, the one that begins with it.
    return {
      start: first.start,
      end: last.end,
      worth: worthOf({ ...first, end: last.end }) + Math.sign(worthOf(first)) / 2,
    };
  });
  const best = runs.reduce(
    (most, run) => (run.worth > most.worth ? run : most),
    runs[0] ?? { start: 0, end: 0, worth: 0 },
  );
  if (best.end - best.start <= length) return best;
  const start = wordStart(text, Math.max(densest(text, matches, best), best.start));
  return { start, end: Math.min(wordEnd(text, Math.min(start + length, text.length)), best.end) };
}

/** As many different words of the query as can be, then as many as can be. */
const worth = (matches: readonly Match[]): number =>
  new Set(matches.filter(({ whole }) => whole).map(({ term }) => term)).size * 10 +
  new Set(matches.map(({ term }) => term)).size * 5 +
  Math.min(matches.length, 4);

/** Neighbours become one: words of a phrase or a name are marked as that. */
export function joined(
  text: string,
  places: readonly Pick<Match, 'start' | 'end'>[],
): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of places) {
    const last = runs.at(-1);
    if (last && /^[\s\p{Pd}]?$/u.test(text.slice(last.end, Math.max(start, last.end))))
      last.end = Math.max(end, last.end);
    else if (!last || start >= last.end) runs.push({ start, end });
  }
  return runs;
}

/** Where an excerpt of a long sentence should begin: some words before the place that holds most of the query. */
function densest(text: string, matches: readonly Match[], { start, end }: Sentence): number {
  const inside = matches.filter((match) => match.start >= start && match.end <= end);
  const near = (first: Match) =>
    inside.filter((one) => one.start >= first.start && one.end - first.start < length * 0.8);
  const best = inside.reduce<Match | undefined>(
    (most, match) => (most && worth(near(most)) >= worth(near(match)) ? most : match),
    undefined,
  );
  return Math.min(Math.max((best?.start ?? start) - 60, start), Math.max(text.length - length, 0));
}

const wordStart = (text: string, at: number) => (at === 0 ? 0 : text.lastIndexOf(' ', at) + 1);

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - 30 ? space : at;
}
