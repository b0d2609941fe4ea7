import { askedAlike } from './asked-alike.ts';
import type { Candidate } from './find.ts';
import { findMatches, type Match, termsOf } from './matches.ts';
import { mostWeight } from './near.ts';
import { nearness } from './nearness.ts';
import { heldTerms, holds, likeness, type Passage, termsInCells } from '../passage.ts';
import type { Query } from './query.ts';
import { sortOf } from '../record.ts';
import { tokensOf } from '../tokens.ts';

/** A passage with the places that answer the query. */
export interface Found {
  id: string;
  passage: Passage;
  matches: Match[];
}

/*
 * What the first answers are worth beside the index's own score, which is between 0 and 1. A title that is the query
 * comes before everything; then words that stand whole and near each other, in a heading or a passage. Found by trial on
 * the fitted half of tests/search/golden-set.
 */
const worth = {
  isTitle: 3.4,
  isAlias: 3,
  isAddress: 1.2,
  isName: 1,
  inTitle: 1.4,
  asked: 3.5,
  startsTitle: 0.4,
  held: 2.6,
  near: 1,
  phrase: 0.6,
  kind: 1,
  table: 1.5,
  tabled: 1,
  count: 3,
  passage: 1.4,
  answer: 0.6,
  source: -0.3,
  index: 0.6,
  date: 1,
  notice: -0.6,
  beside: -2.5,
};

/** What a word counts for that stands there only as the beginning of another, or that another stands for. */
const asSynonym = 0.5;

/** How fast it matters less that a word stands there once more: after this many times it has half of what it can bring. */
const saturation = 0.7;

/**
 * Put the first candidates in the order a reader would want. Those that do not hold a quoted phrase fall away.
 *
 * @param weights how much each word says; all as much where nothing is known of it
 */
export function rank(
  candidates: readonly Candidate[],
  query: Query,
  weights?: ReadonlyMap<string, number>,
): Found[] {
  // What lacks a word that few records have answers another question.
  const rare = termsOf(query).filter((term) => query.isQuestion && weights?.get(term) === mostWeight);
  return candidates
    .filter(({ passage }) => query.phrases.every((phrase) => holdsPhrase(passage, phrase)))
    .map((candidate) => {
      const matches = findMatches(candidate.passage, query);
      const isBeside = heldTerms(candidate.passage, rare).length < rare.length;
      const total =
        candidate.score * worth.index +
        (isBeside ? worth.beside : 0) +
        scoreOf(candidate.passage, matches, query, weights);
      return { ...candidate, matches, total };
    })
    .sort((a, b) => b.total - a.total);
}

function scoreOf(
  passage: Passage,
  matches: readonly Match[],
  query: Query,
  known: ReadonlyMap<string, number> = new Map(),
): number {
  const terms = termsOf(query);
  const weights = terms.map((term) => known.get(term) ?? 1);
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const asked = [query.all.join(' '), ...(query.subject === undefined ? [] : [query.subject])];
  const titles = passage.forms.map((form) => tokensOf(withoutYear(form)).join(' '));
  const headings = titles.flatMap((title) => title.split(' '));
  const [title = '', ...aliases] = titles;
  const isTitle = asked.some((one) => sameTitle(title, one));
  const isAlias = !isTitle && aliases.some((alias) => asked.some((one) => sameTitle(alias, one)));
  const sort = sortOf(passage.kind);
  const isPassage = sort === 'passage';
  const inCells = new Set((passage.tables ?? []).flatMap(({ cells }) => termsInCells(cells, terms)));
  const inHeading = terms.map((term) => headings.some((word) => isWhole(word, term)));
  const held = weights.reduce((sum, weight, place) => {
    const standing = matches.filter(({ term }) => term === place);
    const times = standing.reduce(
      (count, { whole }) => count + (whole ? 1 : asSynonym),
      (inHeading[place] ? 2 : 0) + (inCells.has(terms[place] ?? '') ? 1 : 0),
    );
    return sum + weight * (times / (times + saturation));
  }, 0);
  // A table that is called what is asked for, or has a column that is, is what people mean who ask so.
  const isTabled = sort === 'table' && inHeading.every(Boolean) && terms.length > 1 && !query.isQuestion;
  const [kind] = tokensOf(passage.kind);
  const titled = Math.max(...titles.map((one) => inTitle(one, terms, weights)));
  return (
    (isTitle ? worth.isTitle : 0) +
    (sort === 'name' ? (isTitle ? worth.isName : isAlias ? worth.isName / 3 : 0) : 0) +
    (isAlias ? (isPassage ? worth.isAddress : worth.isAlias) : 0) +
    (isPassage ? worth.passage : 0) +
    (sort === 'source' && !isTitle ? worth.source : 0) +
    (query.isQuestion && isPassage ? worth.answer : 0) +
    (query.wantsTable && sort === 'table' ? worth.table : 0) +
    (isTabled ? worth.tabled : 0) +
    (query.phrases.length > 0 && isPassage ? worth.date : 0) +
    (isNotice(passage) ? worth.notice : 0) +
    titled * worth.inTitle +
    (query.asksCount && sort === 'table' ? titled * worth.count : 0) +
    askedAlike(passage, terms, weights, query.isQuestion) * worth.asked +
    (titles.some((one) => one.startsWith(`${asked[0]} `)) ? worth.startsTitle : 0) +
    (held / all) * worth.held +
    (inHeading.every(Boolean) ? 1 : nearness(matches, weights)) * worth.near +
    (terms.length > 1 && holds(passage.text, query.all) ? worth.phrase : 0) +
    (terms.some((term) => term === kind) ? worth.kind : 0)
  );
}

/** How much of a query is in a title, and how much of the title the query is: a figure's is a sentence, and holds much. */
function inTitle(title: string, terms: readonly string[], weights: readonly number[]): number {
  const words = title.split(' ');
  const isShared = terms.map((term) => words.some((word) => isWhole(word, term)));
  const count = isShared.filter(Boolean).length;
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const shared = weights.reduce((sum, weight, place) => sum + (isShared[place] ? weight : 0), 0) / all;
  return shared ** 2 * Math.sqrt(Math.min(count / words.length, 1));
}

const isWhole = (word: string, term: string) => ['whole', 'stem'].includes(likeness(word, term) ?? '');

/** A notice names in its title what it is about, and comes behind it. */
const isNotice = ({ kind }: Passage) => /^(?:Correction|Letter|Forecast)/.test(kind);

/** `Resolution 2397 (2017)` is what people call Resolution 2397. */
const withoutYear = (title: string) => title.replace(/ \(\d{4}\)$/, '');

/** Titles often have an article, and the query not, or the other way round. */
const sameTitle = (title: string, asked: string) => bare(title) === bare(asked);

const bare = (text: string) => text.replace(/^(?:the|a|an) /, '').replaceAll(' ', '');

/** True where a phrase stands in the text, in a heading or in a form of a name in it. */
const holdsPhrase = (passage: Passage, phrase: readonly string[]): boolean =>
  [
    passage.text,
    passage.date ?? '',
    ...passage.forms,
    ...passage.groups.flat(),
    ...(passage.tables ?? []).map(({ cells }) => cells),
  ].some((form) => holds(form, phrase));
