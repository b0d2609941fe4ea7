import { stemmer } from 'stemmer';
import { tokensOf } from '../tokens.ts';

/** Finds, for a text, the words that its own may be asked for by. */
export type Synonyms = (text: string) => string[][];

/**
 * Groups of words that readers take for one another, held against a text. A word may be in several groups.
 *
 * @param thesaurus the groups that the editors keep (content/thesaurus.yml)
 * @returns for each group that a word of the text is in, that word as the text has it and the others of the group
 */
export function synonymsOf(thesaurus: readonly (readonly string[])[]): Synonyms {
  const byStem = new Map<string, (readonly string[])[]>();
  for (const group of thesaurus)
    for (const word of group) byStem.set(stemmer(word), [...(byStem.get(stemmer(word)) ?? []), group]);
  return (text) => {
    const tokens = [...new Set(tokensOf(text))];
    const present = new Set(tokens.map(stemmer));
    const found = new Map<readonly string[], string>();
    for (const token of tokens)
      for (const group of byStem.get(stemmer(token)) ?? []) if (!found.has(group)) found.set(group, token);
    return [...found]
      .map(([group, token]) => [token, ...group.filter((word) => !present.has(stemmer(word)))])
      .filter(({ length }) => length > 1);
  };
}
