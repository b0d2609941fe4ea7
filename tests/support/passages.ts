import type { Hit, SearchIndex } from '../../src/search/search-index.ts';
import { type Passage, readPassage } from '../../src/search/passage.ts';
import { tokensOf } from '../../src/search/tokens.ts';

/** A passage that says as little as it can, but for what is given. */
export const passage = (changes: Partial<Passage> = {}): Passage => ({
  ...readPassage({
    url: '/essays/coal/',
    content: '',
    meta: { title: 'Three Tonnes', kind: 'Essay · Analysis' },
  }),
  ...changes,
});

/** An index of a few texts by their addresses, which finds whole words and their beginnings as Pagefind does. */
export function smallIndex(texts: Record<string, string>, vocabulary: string[] = []): SearchIndex {
  const hits = Object.entries(texts).map(([url, text]): Hit => ({
    id: url,
    score: 1,
    sort: 'passage',
    load: async () => passage({ url, title: url, text, forms: [] }),
  }));
  const holds = (text: string, words: string) => {
    const tokens = tokensOf(text);
    if (words.startsWith('"')) return ` ${tokens.join(' ')} `.includes(` ${tokensOf(words).join(' ')} `);
    return tokensOf(words).every((word) => tokens.some((token) => token.startsWith(word)));
  };
  return {
    search: async (words) => hits.filter(({ id }) => holds(texts[id] ?? '', words)),
    size: async () => hits.length,
    vocabulary: async () => vocabulary,
  };
}
