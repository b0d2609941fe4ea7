import { publication } from '../publication.ts';
import { oneLine } from './one-line.ts';

const segmenter = new Intl.Segmenter(publication.language, { granularity: 'sentence' });

/** After these a full stop ends no sentence, whatever Unicode's rules (UAX #29) make of it. */
const abbreviated =
  /(?:^|[\s(‘“])(?:Nos?|pp?|paras?|vols?|[Aa]rts?|ch|Mr|Mrs|Ms|Dr|St|Gen|c|ca|cf|vs|e\.g|i\.e|[A-Z])\.\s*$/u;

/** Shorter than this a sentence says too little by itself: "It did not." */
const fewCharacters = 40;

/** The sentences of a paragraph, each with the white space after it, so that together they are the paragraph. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(paragraph)) {
    const before = sentences.at(-1);
    if (before !== undefined && abbreviated.test(before)) sentences.splice(-1, 1, before + segment);
    else sentences.push(segment);
  }
  return sentences;
}

/**
 * The sentence a mark at an offset supports: the one that ends just before it or has it inside; with the sentence before,
 * where it is very short.
 */
export function sentenceAt(paragraph: string, offset: number): string {
  const upTo = paragraph.slice(0, offset).trimEnd().length;
  const sentences = sentencesOf(paragraph);
  let end = 0;
  const index = sentences.findIndex((sentence) => (end += sentence.length) >= upTo);
  const sentence = sentences[index] ?? paragraph;
  const before = sentence.trim().length < fewCharacters ? (sentences[index - 1] ?? '') : '';
  return oneLine(`${before}${sentence}`);
}
