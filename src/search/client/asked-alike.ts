import { likeness, type Passage, stem } from '../passage.ts';
import { mostWeight } from './near.ts';
import { tellingWords, tokensOf } from '../tokens.ts';

/** What a word counts for beside which the question has one that readers take for it. */
const asSynonym = 0.7;

/** What a likeness is worth without the word that a question is about: the rest may be asked of another country as well. */
const ofAnother = 0.65;

/** A question that a passage answers, and how much a query is that: 1 for the same words. */
interface Alike {
  question: string;
  likeness: number;
}

/**
 * How much a query is one of the questions that a passage answers: 1 for the same words, less for each that is missing in the
 * one or the other. Several questions that are somewhat alike say more than one.
 *
 * @param weights how much each of the terms says
 * @param isQuestion whether the query is a question, which is about something
 */
export const askedAlike = (
  passage: Passage,
  terms: readonly string[],
  weights: readonly number[],
  isQuestion = false,
): number =>
  1 -
  alikeIn(passage, terms, weights, isQuestion).reduce((rest, { likeness: alike }) => rest * (1 - alike), 1);

/** From here on the words of a query and of a question are much the same. */
const muchAlike = 0.4;

/** The question of a passage that a query is much like, if it has one. */
export function questionAlike(passage: Passage, terms: readonly string[]): string | undefined {
  const all = alikeIn(
    passage,
    terms,
    terms.map(() => 1),
  );
  const [best] = all.sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= muchAlike ? best.question : undefined;
}

function alikeIn(
  passage: Passage,
  terms: readonly string[],
  weights: readonly number[],
  isQuestion = false,
): Alike[] {
  const { questions = [], groups, synonyms = [] } = passage;
  if (questions.length === 0) return [];
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  // What it is about says most, of the words that are not so rare that no question is kept with them.
  const about = isQuestion ? Math.max(...weights.filter((weight) => weight < mostWeight)) : undefined;
  const alike = terms.map((term) => new Set(synonymsOf(term, [...groups, ...synonyms])));
  return questions.map((question) => {
    const words = tellingWords(tokensOf(question));
    const shares = terms.map((term, place) => {
      if (words.some((word) => ['whole', 'stem'].includes(likeness(word, term) ?? ''))) return 1;
      return words.some((word) => alike[place]?.has(stem(word))) ? asSynonym : 0;
    });
    const shared = shares.reduce<number>((sum, share, place) => sum + share * (weights[place] ?? 0), 0) / all;
    const count = shares.filter((share) => share > 0).length;
    const isOfAnother = shares.some((share, place) => share === 0 && weights[place] === about);
    const alikeness = shared ** 2 * Math.sqrt(Math.min(count / Math.max(words.length, 1), 1));
    return { question, likeness: alikeness * (isOfAnother ? ofAnother : 1) };
  });
}

/** The stems of what stands for a word in a passage. */
const synonymsOf = (term: string, groups: readonly (readonly string[])[]): string[] =>
  groups
    .filter((group) => group.some((word) => stem(word.toLowerCase()) === stem(term)))
    .flatMap((group) => group.flatMap(tokensOf).map(stem));
