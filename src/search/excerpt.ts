import type { Match } from './matches.ts';

/** A stretch of an excerpt. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Characters of an excerpt: three lines on a wide screen, six on a narrow one. */
const length = 240;

/** The stretch of a text that answers most of the query, with the answering words marked. */
export function makeExcerpt(text: string, matches: readonly Match[]): Stretch[] {
  const start = wordStart(text, densest(text, matches));
  const end = wordEnd(text, Math.min(start + length, text.length));
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

/** Where an excerpt should begin: it holds as many different words of the query as can be, then as many as can be. */
function densest(text: string, matches: readonly Match[]): number {
  let best = { at: 0, worth: 0 };
  matches.forEach(({ start }, first) => {
    const inside = matches.slice(first).filter(({ end }) => end - start < length * 0.8);
    const worth =
      new Set(inside.filter(({ whole }) => whole).map(({ term }) => term)).size * 10 + inside.length;
    if (worth > best.worth) best = { at: start, worth };
  });
  // Some words before the first, back to where a sentence begins if that is near.
  const before = Math.max(best.at - 60, 0);
  const sentence = text.slice(before, best.at).search(/(?<=[.!?’”] )\p{Lu}/u);
  if (sentence >= 0) return before + sentence;
  return Math.min(before, Math.max(text.length - length, 0));
}

const wordStart = (text: string, at: number) => (at === 0 ? 0 : text.lastIndexOf(' ', at) + 1);

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - 30 ? space : at;
}
