import { likeness, type Passage, stem } from './passage.ts';
import { tellingWords, tokensOf } from './tokens.ts';

/** What a word counts for beside which the question has one that readers take for it. */
const asSynonym = 0.7;

/**
 * How much a query is one of the questions that a passage answers: 1 for the same words, less for each that is missing in the
 * one or the other.
 *
 * @param weights how much each of the terms says
 */
export function askedAlike(passage: Passage, terms: readonly string[], weights: readonly number[]): number {
  const { questions = [], groups, synonyms = [] } = passage;
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const alike = terms.map((term) => new Set(synonymsOf(term, [...groups, ...synonyms])));
  const likenesses = questions.map((question) => {
    const words = tellingWords(tokensOf(question));
    const shares = terms.map((term, place) => {
      if (words.some((word) => ['whole', 'stem'].includes(likeness(word, term) ?? ''))) return 1;
      return words.some((word) => alike[place]?.has(stem(word))) ? asSynonym : 0;
    });
    const shared = shares.reduce<number>((sum, share, place) => sum + share * (weights[place] ?? 0), 0) / all;
    const count = shares.filter((share) => share > 0).length;
    return shared ** 3 * Math.sqrt(Math.min(count / Math.max(words.length, 1), 1));
  });
  // Several questions that are somewhat alike say more than one.
  return 1 - likenesses.reduce((rest, alikeness) => rest * (1 - alikeness), 1);
}

/** The stems of what stands for a word in a passage. */
const synonymsOf = (term: string, groups: readonly (readonly string[])[]): string[] =>
  groups
    .filter((group) => group.some((word) => stem(word.toLowerCase()) === stem(term)))
    .flatMap((group) => group.flatMap(tokensOf).map(stem));
