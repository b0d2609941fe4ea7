import type { Passage } from './passage.ts';
import type { Sort } from './record.ts';

/** A record the index gives for some words. */
export interface Hit {
  id: string;
  /** The index's own; higher is better. */
  score: number;
  sort: Sort;
  load: () => Promise<Passage>;
}

/** What is asked of an index. Pagefind's is pagefind/open-index.ts. */
export interface SearchIndex {
  /** The records that hold all the words, or the words side by side if they are in quotation marks; best first. */
  search: (words: string) => Promise<Hit[]>;
  /** How many records there are. */
  size: () => Promise<number>;
  /** See build/vocabulary.ts. */
  vocabulary: () => Promise<string[]>;
}
