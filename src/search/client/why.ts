import { questionAlike } from './asked-alike.ts';
import type { Stretch } from './excerpt.ts';
import { likeness, type Passage, placedTokens, termsInCells } from '../passage.ts';
import type { Found } from './rank.ts';
import { tokensOf } from '../tokens.ts';

/**
 * Why a result is there, where the words marked in its heading and excerpt do not say so: another form of the name, the
 * question it answers, words that stand for those asked for, what is only in the rows of a table, what is missing.
 */
export function whyFound(
  { passage, matches }: Pick<Found, 'passage' | 'matches'>,
  terms: readonly string[],
): Stretch[] {
  const form = formAsked(passage.forms, terms);
  if (form !== undefined) return [plain('Also '), { text: form, marked: true }];
  const question = questionAlike(passage, terms);
  if (question !== undefined) return [plain(`Answers “${question}”`)];
  const heading = tokensOf(passage.title);
  const isHeld = (term: string, place: number) =>
    heading.some((word) => likeness(word, term) !== undefined) ||
    matches.some((match) => match.term === place && match.whole);
  const open = terms.flatMap((term, place) => (isHeld(term, place) ? [] : [{ term, place }]));
  const standIns = open.flatMap(({ term, place }) => {
    const match = matches.find((one) => one.term === place);
    return match ? [{ term, word: passage.text.slice(match.start, match.end) }] : [];
  });
  const isUnlike = standIns.filter(({ term, word }) => !word.toLowerCase().startsWith(term));
  if (isUnlike.length > 0)
    return [plain(isUnlike.map(({ term, word }) => `“${word}” for “${term}”`).join(', '))];
  const elsewhere = open
    .filter(({ place }) => !matches.some((match) => match.term === place))
    .map(({ term }) => term);
  const beside = new Set(tokensOf(passage.groups.flat().join(' ')));
  const inRows = elsewhere.filter((term) => beside.has(term));
  if (passage.kind.startsWith('Data') && inRows.length > 0)
    return [plain(`In its rows: ${inRows.join(', ')}`)];
  const inCells = termsInCells((passage.tables ?? []).map(({ cells }) => cells).join(' · '), elsewhere);
  if (inCells.length > 0) return [plain(`In a table: ${inCells.join(', ')}`)];
  const missing = elsewhere.filter((term) => !isInPassage(passage, term));
  return missing.length > 0 ? [plain(`Without ${missing.map((term) => `“${term}”`).join(', ')}`)] : [];
}

const plain = (text: string): Stretch => ({ text, marked: false });

const isInPassage = (passage: Passage, term: string): boolean =>
  placedTokens(
    [
      passage.page,
      passage.kind,
      passage.date,
      ...passage.forms,
      ...passage.groups.flat(),
      ...(passage.questions ?? []),
    ].join(' '),
  ).some(({ token }) => likeness(token, term) !== undefined);

/** The form of a name that was asked for, where it is not the one in the heading. */
function formAsked([title = '', ...forms]: readonly string[], terms: readonly string[]): string | undefined {
  const isAsked = (form: string) =>
    tokensOf(form).length > 0 &&
    tokensOf(form).every((token) => terms.some((term) => likeness(token, term) === 'whole'));
  return isAsked(title) ? undefined : forms.find(isAsked);
}
