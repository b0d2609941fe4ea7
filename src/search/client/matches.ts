import type { Query } from './query.ts';
import { likeness, type Passage, type PlacedToken, placedTokens } from '../passage.ts';
import { tokensOf } from '../tokens.ts';

/** A place in a passage that answers part of a query. */
export interface Match {
  start: number;
  end: number;
  /** Which word of the query, by its place in `terms`. */
  term: number;
  /** True where the word stands as it was asked for, or as another form of the same name; not for a synonym. */
  whole: boolean;
}

/** The words of a query that a passage is measured by: those outside quotation marks, then those within. */
export const termsOf = ({ words, phrases }: Query): string[] => [...new Set([...words, ...phrases.flat()])];

/** Find a query's words in the text of a passage; and where it has another form of a name that was asked for, that form. */
export function findMatches(passage: Passage, query: Query): Match[] {
  const terms = termsOf(query);
  const tokens = placedTokens(passage.text);
  const found: Match[] = tokens.flatMap(({ token, start, end }) =>
    terms.flatMap((wanted, term) => {
      const how = likeness(token, wanted);
      return how ? [{ start, end, term, whole: how !== 'beginning' }] : [];
    }),
  );
  const groups = [
    ...passage.groups.map((forms) => ({ forms, whole: true })),
    ...(passage.synonyms ?? []).map((forms) => ({ forms, whole: false })),
  ];
  for (const { forms, whole } of groups) {
    const asked = askedTerms(forms, terms);
    // Words that stand there as they were asked for need no other form to stand for them.
    const missing = asked.filter((term) => !found.some((match) => match.term === term && match.whole));
    if (missing.length === 0) continue;
    for (const place of placesOf(forms, tokens))
      found.push(...missing.map((term) => ({ ...place, term, whole })));
  }
  // While a word is being typed its beginning is all there is; where the whole word stands, other beginnings are noise.
  const standing = new Set(found.filter(({ whole }) => whole).map(({ term }) => term));
  const headings = placedTokens(passage.forms.join(' ')).map(({ token }) => token);
  terms.forEach((wanted, term) => headings.includes(wanted) && standing.add(term));
  return found.filter(({ whole, term }) => whole || !standing.has(term)).sort((a, b) => a.start - b.start);
}

/** The words of a query that make up a form of a name, if all of a form's words are asked for. */
function askedTerms(forms: readonly string[], terms: readonly string[]): number[] {
  const asked = forms.flatMap((form) => {
    const tokens = tokensOf(form);
    const places = tokens.map((token) => terms.findIndex((term) => likeness(token, term) !== undefined));
    return tokens.length > 0 && places.every((place) => place >= 0) ? places : [];
  });
  return [...new Set(asked)];
}

/** Where any form of a name stands in a text. */
function placesOf(
  forms: readonly string[],
  tokens: readonly PlacedToken[],
): { start: number; end: number }[] {
  const sequences = forms.map(tokensOf).filter(({ length }) => length > 0);
  return tokens.flatMap(({ start }, at) => {
    const sequence = sequences.find((words) =>
      words.every((word, step) => tokens[at + step]?.token === word),
    );
    const last = sequence && tokens[at + sequence.length - 1];
    return last ? [{ start, end: last.end }] : [];
  });
}
