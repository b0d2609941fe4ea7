import { sentenceAt } from '../text/sentences.ts';
import type { Use } from './model.ts';

/** A paragraph while it is read: its words without marks, and where each mark stands among them. */
export class PassageBlock {
  #text = '';
  readonly #marks: { use: Use; offset: number }[] = [];

  add(words: string) {
    this.#text += words;
  }

  mark(use: Use) {
    this.#marks.push({ use, offset: this.#text.length });
  }

  /** At the end of the paragraph each use gets the sentence it supports. */
  close() {
    for (const { use, offset } of this.#marks) use.passage = sentenceAt(this.#text, offset);
  }
}
