import { type CollectionEntry, getCollection } from 'astro:content';
import { keysOfTable } from '../data/table-sources.ts';
import { yearOf } from '../evidence/csl-date.ts';
import { referenceText, sourceTitle } from '../evidence/format-reference.ts';
import { sourceCredit } from '../evidence/source-credit.ts';
import { type SourceData, type SourceKind, sourceKinds } from '../schemas/source.ts';
import { byName } from '../text/order.ts';
import { citedKeys, evidenceOf, passagesCiting } from './citations.ts';
import type { DataTable } from './data.ts';
import type { Essay } from './essays.ts';
import { paths } from '../addresses/paths.ts';

export interface Source {
  key: string;
  path: string;
  data: SourceData;
}

const toSource = ({ id, data }: CollectionEntry<'sources'>): Source => ({
  key: id,
  path: paths.source(id),
  data,
});

const all = getCollection('sources').then((entries) =>
  entries.map(toSource).sort(byName((source) => source.key)),
);

/** Every source, by key. */
export const allSources = (): Promise<Source[]> => all;

const byKeys = all.then((sources) => new Map(sources.map((source) => [source.key, source])));

/** The sources of these keys, in their order. */
export async function sourcesWithKeys(keys: readonly string[]): Promise<Source[]> {
  const byKey = await byKeys;
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** The sources an essay cites, in the order of their numbers. */
export const sourcesOf = async (essay: Essay): Promise<Source[]> => sourcesWithKeys(await citedKeys(essay));

/** A source under the number of its note; comments have numbers, too. */
export interface NumberedSource {
  number: number;
  source: Source;
}

/** The same with their numbers. */
export async function numberedSources(essay: Essay): Promise<NumberedSource[]> {
  const [{ notes }, byKey] = await Promise.all([evidenceOf(essay), byKeys]);
  return notes.flatMap((note, index) => {
    const source = note.kind === 'source' ? byKey.get(note.key) : undefined;
    return source ? [{ number: index + 1, source }] : [];
  });
}

/** Every word an essay's page may show in another script: its text, and the titles in its list. */
export const essayText = (essay: Essay, sources: readonly Source[]): string =>
  [essay.entry.body ?? '', ...sources.map(({ data }) => data.title)].join('\n');

/** The same for the page of a table: its rows, and the titles and authors of all sources it names. */
export async function tableText(table: DataTable): Promise<string> {
  const sources = await sourcesWithKeys([...keysOfTable(table)]);
  return [table.csv, ...sources.map(({ data }) => `${data.title} ${sourceCredit(data)}`)].join('\n');
}

/** The same for a source's own page: its reference and the passages quoted there. */
export const sourceText = async ({ key, data }: Source): Promise<string> =>
  [
    referenceText(data),
    ...(data.says ?? []).map(({ text, quote, readAt }) => `${text ?? ''}${quote ?? ''}${readAt}`),
    ...(await passagesCiting(key)).map(({ text }) => text),
  ].join('\n');

export interface SourcesOfYear {
  /** Undated sources come last. */
  year: number | undefined;
  sources: Source[];
}

/** Sources by kind, in the order of the kinds, and by year, newest first; within a year by title. */
export async function sourcesByKind(): Promise<
  { kind: SourceKind; count: number; years: SourcesOfYear[] }[]
> {
  const sources = [...(await all)].sort(byName(({ data }) => sourceTitle(data)));
  return (Object.keys(sourceKinds) as SourceKind[])
    .map((kind) => {
      const ofKind = sources.filter(({ data }) => data.kind === kind);
      const years = [...Map.groupBy(ofKind, ({ data }) => yearOf(data.issued))]
        .map(([year, list]) => ({ year, sources: list }))
        .sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity));
      return { kind, count: ofKind.length, years };
    })
    .filter(({ count }) => count > 0);
}
