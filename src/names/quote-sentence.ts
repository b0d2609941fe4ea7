import type { Run } from './prose-blocks.ts';

/** A stretch of a quoted sentence. */
export interface QuotePiece {
  text: string;
  lang?: string;
  /** True for the words the sentence is quoted for. */
  marked: boolean;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A full stop after an initial or one of these ends no sentence: K. M. Panikkar, Mt. Paektu, No. 52. */
const abbreviation = /(?:^|[\s(‘“])(?:\p{Lu}|Mt|No|Dr|Mr|Mrs|St|vs|cf|approx|ca)\.\s*$/u;

/** The sentences of a text, as places in it. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last && abbreviation.test(text.slice(last.start, last.end))) last.end = index + segment.length;
    else sentences.push({ start: index, end: index + segment.length });
  }
  return sentences;
}

/**
 * The sentence around some words of a paragraph, in pieces that keep the languages of the original.
 *
 * @param start where the words begin in the runs’ joined text
 */
export function quoteSentence(runs: readonly Run[], start: number, end: number): QuotePiece[] {
  const text = runs.map((run) => run.text).join('');
  const sentence = sentencesOf(text).find((place) => start >= place.start && start < place.end);
  const from = sentence?.start ?? 0;
  const to = Math.max(sentence?.end ?? text.length, end);
  const pieces: QuotePiece[] = [];
  let at = 0;
  for (const run of runs) {
    for (const [a, b, marked] of [
      [from, start, false],
      [start, end, true],
      [end, to, false],
    ] as const) {
      const piece = run.text.slice(Math.max(a - at, 0), Math.max(b - at, 0));
      if (piece !== '') add(pieces, { text: piece, ...(run.lang && { lang: run.lang }), marked });
    }
    at += run.text.length;
  }
  return trimmed(pieces);
}

function add(pieces: QuotePiece[], piece: QuotePiece) {
  const last = pieces.at(-1);
  if (last && last.lang === piece.lang && last.marked === piece.marked) last.text += piece.text;
  else pieces.push(piece);
}

function trimmed(pieces: QuotePiece[]): QuotePiece[] {
  const [first, last] = [pieces.at(0), pieces.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') }));
}
