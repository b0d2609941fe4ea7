import { sentencesOf } from '../text/sentences.ts';

/** A stretch of running text in one language. */
export interface QuotableRun {
  text: string;
  /** BCP 47, where it is not the essay’s language. */
  lang?: string | undefined;
}

/** A stretch of a quoted sentence. */
export interface QuotePiece {
  text: string;
  lang?: string;
  /** True for the words the sentence is quoted for. */
  marked: boolean;
}

/**
 * The sentence around some words of a paragraph, in pieces that keep the languages of the original.
 *
 * @param start where the words begin in the runs’ joined text
 * @param end where they end
 */
export function quoteSentence(runs: readonly QuotableRun[], start: number, end: number): QuotePiece[] {
  const sentence = sentenceAround(runs.map((run) => run.text).join(''), start);
  const stretches = [
    { from: sentence.start, to: start, marked: false },
    { from: start, to: end, marked: true },
    { from: end, to: Math.max(sentence.end, end), marked: false },
  ];
  const pieces: QuotePiece[] = [];
  let at = 0;
  for (const { text, lang } of runs) {
    for (const { from, to, marked } of stretches) {
      const piece = text.slice(Math.max(from - at, 0), Math.max(to - at, 0));
      if (piece !== '') add(pieces, { text: piece, ...(lang && { lang }), marked });
    }
    at += text.length;
  }
  return trimmed(pieces);
}

function sentenceAround(text: string, place: number): { start: number; end: number } {
  let end = 0;
  for (const sentence of sentencesOf(text)) {
    const start = end;
    end += sentence.length;
    if (place < end) return { start, end };
  }
  return { start: 0, end };
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
