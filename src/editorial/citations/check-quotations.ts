import { distance } from 'fastest-levenshtein';
import type { SourceData } from '../../schemas/source.ts';
import type { Finding } from '../../reading/problem.ts';
import { bareWords, holds, quotationsIn } from './quotations.ts';

/** What a record holds of a source's words: quotations, their translations, and what we say that it says. */
export const extractsOf = ({ says = [] }: Pick<SourceData, 'says'>): string[] =>
  says.flatMap(({ text, quote, translation }) =>
    [text, quote, translation].filter((one) => one !== undefined),
  );

/**
 * Hold every quotation of a text against the extracts of the sources it cites.
 *
 * @param text as it is written, citations included
 * @param placeOf line and column of an offset
 */
export const checkQuotations = (
  text: string,
  sources: ReadonlyMap<string, Pick<SourceData, 'says'>>,
  placeOf: (offset: number) => { line: number; column?: number },
): Finding[] =>
  quotationsIn(text).flatMap(({ words, offset, keys }) => {
    const extracts = keys.flatMap((key) => extractsOf(sources.get(key) ?? {}));
    if (extracts.some((extract) => holds(extract, words))) return [];
    const nearest = extracts.map((extract) => nearestPart(extract, words)).sort((a, b) => a.away - b.away)[0];
    return [
      {
        ...placeOf(offset),
        message: `quotes “${words}”, which stands in no extract of ${keys.join(', ')}`,
        hint: nearest
          ? `The nearest there is “${nearest.part}”. Quote what the record holds, add the words to its says, or take the marks away`
          : `No extract is there: add the words to says in content/sources/${keys[0]}.yml, with where they were read`,
      },
    ];
  });

/** The part of an extract, as long as the words, that is nearest to them. */
function nearestPart(extract: string, words: string): { part: string; away: number } {
  const all = extract.split(/\s+/);
  const length = words.split(/\s+/).length;
  const parts = Array.from({ length: Math.max(1, all.length - length + 1) }, (_, start) =>
    all.slice(start, start + length).join(' '),
  );
  return parts
    .map((part) => ({ part, away: distance(bareWords(part), bareWords(words)) }))
    .reduce((best, next) => (next.away < best.away ? next : best));
}
