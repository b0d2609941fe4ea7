import type { GivenValue, Numbers, NumberSource } from '../number-record.ts';
import { stem } from '../passage.ts';
import { parseQuery, type Query } from './query.ts';

/** A number that a query asks for. */
export interface NumberAnswer {
  /** What it is: `Total trade`. */
  measure: string;
  /** Which: `2018`. */
  row: string;
  /** The address of the row. */
  url: string;
  table: { title: string; url: string };
  values: (Omit<GivenValue, 'sources'> & { sources: NumberSource[] })[];
}

/**
 * The number a query asks for: where its words name one row and one measure of one table, and none is left over. Nothing is
 * guessed: a word that no table knows, two rows or two measures, or an empty cell give none.
 */
export function numberAnswer(
  { words, phrases }: Query,
  { tables, sources }: Numbers,
): NumberAnswer | undefined {
  const asked = [...new Set([...words, ...phrases.flat()].map(stem))];
  const hasAll = (name: readonly string[]) => name.every((word) => asked.includes(word));
  const named = tables.flatMap((table) =>
    table.measures.flatMap((measure, place) =>
      table.rows.flatMap((row) => {
        const isNamed = measure.names.filter(hasAll).some((ofMeasure) =>
          row.names.filter(hasAll).some((ofRow) => {
            const known = new Set([...table.about, ...ofMeasure, ...ofRow]);
            return asked.every((word) => known.has(word));
          }),
        );
        return isNamed ? [{ table, measure, row, values: row.values[place] ?? [] }] : [];
      }),
    ),
  );
  const [only, ...others] = named;
  if (!only || others.length > 0 || only.values.length === 0) return undefined;
  return {
    measure: only.measure.label,
    row: only.row.label,
    url: only.row.url,
    table: { title: only.table.title, url: only.table.url },
    values: only.values.map((value) => ({
      ...value,
      sources: value.sources.flatMap((place) => sources[place] ?? []),
    })),
  };
}

/** The number a reader asks for, if any. The file of numbers is asked for only by who types two words or more. */
export async function findNumber(
  text: string,
  index: { numbers: () => Promise<Numbers> },
): Promise<NumberAnswer | undefined> {
  const query = parseQuery(text);
  return query.words.length + query.phrases.length < 2
    ? undefined
    : numberAnswer(query, await index.numbers());
}
