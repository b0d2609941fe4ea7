import type { Candidate } from './find.ts';
import { findMatches, type Match, termsOf } from './matches.ts';
import { likeness, type Passage, placedTokens } from './passage.ts';
import type { Query } from './query.ts';
import { tokensOf } from './tokens.ts';

/** A passage with the places that answer the query. */
export interface Found {
  id: string;
  passage: Passage;
  matches: Match[];
}

/*
 * What the first answers are worth beside the index's own score, which is between 0 and 1. A title that is the query
 * comes before everything; then a heading that holds it; then words that stand whole and near each other. Found by trial
 * on tests/search/golden-set; most of them may change by a third before an answer there does.
 */
const worth = {
  isTitle: 3,
  isAlias: 2.6,
  isName: 1,
  inTitle: 1.2,
  startsTitle: 0.4,
  whole: 0.6,
  near: 0.8,
  phrase: 0.6,
  kind: 1,
  passage: 0.5,
  answer: 1.2,
  name: 0.15,
  notice: -0.6,
  often: 0.1,
};

/** Put the first candidates in the order a reader would want. Those that do not hold a quoted phrase fall away. */
export function rank(candidates: readonly Candidate[], query: Query): Found[] {
  return candidates
    .filter(({ passage }) => query.phrases.every((phrase) => holdsPhrase(passage, phrase)))
    .map((candidate) => {
      const matches = findMatches(candidate.passage, query);
      return { ...candidate, matches, total: candidate.score + scoreOf(candidate.passage, matches, query) };
    })
    .sort((a, b) => b.total - a.total)
    .map(({ id, passage, matches }) => ({ id, passage, matches }));
}

function scoreOf(passage: Passage, matches: readonly Match[], query: Query): number {
  const terms = termsOf(query);
  const asked = query.all.join(' ');
  const titles = passage.forms.map((form) => tokensOf(withoutYear(form)).join(' '));
  const headings = titles.flatMap((title) => title.split(' '));
  const [title = '', ...aliases] = titles;
  const isTitle = sameTitle(title, asked);
  const isAlias = !isTitle && aliases.some((alias) => sameTitle(alias, asked));
  const whole = terms.filter(
    (wanted, term) =>
      matches.some((match) => match.term === term && match.whole) ||
      headings.some((word) => isWhole(word, wanted)),
  ).length;
  const [kind] = tokensOf(passage.kind);
  return (
    (isTitle ? worth.isTitle : 0) +
    (isTitle && isName(passage) ? worth.isName : 0) +
    (isAlias ? worth.isAlias : 0) +
    (isPassage(passage) ? worth.passage : 0) +
    (query.isQuestion && isPassage(passage) ? worth.answer : 0) +
    (isName(passage) ? worth.name : 0) +
    (isNotice(passage) ? worth.notice : 0) +
    Math.max(...titles.map((one) => inTitle(one, terms))) * worth.inTitle +
    (titles.some((title) => title.startsWith(`${asked} `)) ? worth.startsTitle : 0) +
    (whole / terms.length) * worth.whole +
    (terms.every((term) => headings.some((word) => isWhole(word, term)))
      ? 1
      : nearness(matches, terms.length)) *
      worth.near +
    Math.min(matches.filter((match) => match.whole).length / terms.length, 4) * worth.often +
    (terms.length > 1 && holds(passage.text, query.all) ? worth.phrase : 0) +
    (terms.some((term) => term === kind) ? worth.kind : 0)
  );
}

/** How much of a query is in a title, and how much of the title the query is: a figure's is a sentence, and holds much. */
function inTitle(title: string, terms: readonly string[]): number {
  const words = title.split(' ');
  const shared = terms.filter((term) => words.some((word) => isWhole(word, term))).length;
  return (shared / terms.length) ** 2 * Math.sqrt(Math.min(shared / words.length, 1));
}

const isWhole = (word: string, term: string) => ['whole', 'stem'].includes(likeness(word, term) ?? '');

/** A part of an essay answers a question better than a page about something that has the same words. */
const isPassage = ({ kind }: Passage) => kind.startsWith('Essay');

const isName = ({ kind }: Passage) => kind.startsWith('Name');

/** A notice names in its title what it is about, and comes behind it. */
const isNotice = ({ kind }: Passage) => /^(?:Correction|Letter|Forecast)/.test(kind);

/** `Resolution 2397 (2017)` is what people call Resolution 2397. */
const withoutYear = (title: string) => title.replace(/ \(\d{4}\)$/, '');

/** Titles often have an article, and the query not, or the other way round. */
const sameTitle = (title: string, asked: string) => bare(title) === bare(asked);

const bare = (text: string) => text.replace(/^(?:the|a|an) /, '').replaceAll(' ', '');

/** 1 where all words stand side by side, less the farther apart the nearest of them are; 0 where one is missing. */
function nearness(matches: readonly Match[], terms: number): number {
  let best = 0;
  const last = new Map<number, Match>();
  for (const match of matches) {
    last.set(match.term, match);
    if (last.size < terms) continue;
    const start = Math.min(...[...last.values()].map((one) => one.start));
    // Some eight characters a word are as near as words can be.
    best = Math.max(best, Math.min((terms * 8) / (match.end - start), 1));
  }
  return best;
}

/** True where a phrase stands in the text, in a heading or in a form of a name in it. */
const holdsPhrase = (passage: Passage, phrase: readonly string[]): boolean =>
  holds(passage.text, phrase) ||
  [...passage.forms, ...passage.groups.flat()].some((form) => holds(form, phrase));

function holds(text: string, phrase: readonly string[]): boolean {
  const tokens = placedTokens(text).map(({ token }) => token);
  return tokens.some((_, at) => phrase.every((word, step) => tokens[at + step] === word));
}
