import { toString } from 'mdast-util-to-string';
import { parseCitations } from '../evidence/citation-syntax.ts';
import { inlineWords } from '../prose/inline-words.ts';
import { curlQuotes } from '../text/quotation-marks.ts';
import type { Essay } from './essays.ts';
import { oneLine } from '../text/one-line.ts';

/** What an essay says in brief, by paragraphs, in plain words: a list has no notes to which marks could lead. */
export const briefOf = ({ data }: Pick<Essay, 'data'>): string[] =>
  inlineWords(withoutMarks(data.inBrief ?? '')).map((paragraph) => curlQuotes(oneLine(toString(paragraph))));

const withoutMarks = (text: string): string =>
  parseCitations(text)
    .pieces.map((piece) => (piece.type === 'text' ? piece.value : ''))
    .join('');
