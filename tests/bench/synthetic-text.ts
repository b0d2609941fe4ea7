/** Numbers between 0 and 1, the same at each run (mulberry32, in the public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Words no real essay has: 20,000, used by Zipf's law, so that a site of more essays has more words, as real ones do. */
const rareWords = 20_000;

/** One word in so many is such a word. */
const rareEvery = 18;

const syllables =
  'ba ce dor fen gal hir jun kel lom mar nis oth pra qui ros sel tar ung vor wen yil zan'.split(' ');

const rareWord = (rank: number) =>
  [rank % 22, Math.floor(rank / 22) % 22, Math.floor(rank / 484) % 22, (rank * 7) % 22]
    .map((place) => syllables[place])
    .join('');

/** Makes sentences in which each word follows one that it follows in the text given, so that all words are as common as there. */
export class TextMaker {
  readonly #words: readonly string[];
  readonly #places = new Map<string, number[]>();
  readonly #random: () => number;

  constructor(text: string, seed: number) {
    this.#words = text.split(/\s+/).filter(Boolean);
    this.#random = seeded(seed);
    this.#words.forEach((word, place) => {
      const places = this.#places.get(word) ?? [];
      places.push(place);
      this.#places.set(word, places);
    });
  }

  /** A whole number below the limit. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  /** So many words of running text. */
  words(count: number): string {
    const made: string[] = [];
    let at = this.below(this.#words.length);
    while (made.length < count) {
      const word = this.#words[at] ?? '';
      made.push(this.below(rareEvery) === 0 ? this.#rareWord() : word);
      const places = this.#places.get(word) ?? [0];
      at = ((places[this.below(places.length)] ?? 0) + 1) % this.#words.length;
    }
    return made.join(' ');
  }

  #rareWord(): string {
    return rareWord(Math.floor(rareWords ** this.#random()));
  }
}
