import type { IdentifiedName } from '../../names/name-index.ts';
import type { SearchRecord } from '../record.ts';
import { tokensOf } from '../tokens.ts';

/** Names and titles, and single words of titles, that are kept: a few kilobytes, whatever the size of the site. */
const mostPhrases = 1_200;
const mostWords = 1_050;

/** Shorter words have too many neighbours for a guess to mean anything. */
const shortestWord = 4;

/**
 * What a search that found little may have meant: names and titles whole, but for those of corrections, which nobody types,
 * then the words of titles, each from the most used to the least, so that of two guesses equally near the first is the better.
 */
export function vocabularyOf(records: readonly SearchRecord[], names: readonly IdentifiedName[]): string[] {
  const uses = new Map<string, number>();
  for (const { title, section = '', text, forms } of records)
    for (const token of new Set(tokensOf([title, section, text, ...forms].join(' '))))
      uses.set(token, (uses.get(token) ?? 0) + 1);
  const usesOf = (phrase: string) => Math.min(...tokensOf(phrase).map((token) => uses.get(token) ?? 0));
  const byUse = (phrases: Iterable<string>) =>
    [...new Set(phrases)]
      .map((phrase) => ({ phrase, use: usesOf(phrase) }))
      .sort((a, b) => b.use - a.use || (a.phrase < b.phrase ? -1 : 1))
      .map(({ phrase }) => phrase);

  const isLatin = (text: string) => /^[\p{Script=Latin}\p{M}\p{N}\p{P}\s]+$/u.test(text);
  const forms = names.flatMap(({ preferred, aliases }) => [preferred, ...aliases.filter(isLatin)]);
  const titles = records
    .filter(({ section, kind }) => section === undefined && !/^(?:Source|Name|Correction)/.test(kind))
    .map(({ title }) => title);
  const words = records.flatMap(({ title, section, kind }) =>
    kind === 'Figure' ? [] : tokensOf(`${title} ${section ?? ''}`),
  );
  const single = words.filter((word) => word.length >= shortestWord && isLatin(word) && !/\d/.test(word));
  return [...byUse([...forms, ...titles]).slice(0, mostPhrases), ...byUse(single).slice(0, mostWords)];
}
