import { canonical, paths } from '../addresses/paths.ts';
import { mostRead } from '../evidence/reading.ts';
import { publication } from '../publication.ts';
import { type ReadingExtent, readingExtents, sourceKinds } from '../schemas/source.ts';
import { roleNames } from '../schemas/essay.ts';
import { allAuthors } from './authors.ts';
import type { Essay } from './essays.ts';
import { correctionsOf } from './notices.ts';
import { sourcesOf } from './sources.ts';

/** How many of something, in words and as a number. */
export interface Tally {
  label: string;
  count: number;
}

/** How an essay came about and what it rests on, as far as its files say. */
export interface Provenance {
  credits: { name: string; path: string; role: string }[];
  howMade?: string | undefined;
  funding?: string | undefined;
  conflicts?: string | undefined;
  sources: { total: number; byKind: Tally[]; byLanguage: Tally[]; byReading: Tally[] };
  corrections: number;
  licence: { name: string; url: string };
}

/** What the files say of how an essay was made; its sources are counted from their records. */
export async function provenanceOf(essay: Essay): Promise<Provenance> {
  const { data } = essay;
  const sources = (await sourcesOf(essay)).map((source) => source.data);
  const languages = new Intl.DisplayNames([publication.language], { type: 'language' });
  const ours = publication.language.split('-')[0] ?? '';
  const read = (extent: ReadingExtent | undefined) =>
    extent === undefined ? 'not read by us' : readingExtents[extent];
  return {
    credits: await creditsOf(essay),
    howMade: data.howMade ?? publication.statement.howMade,
    funding: data.funding ?? publication.statement.funding,
    conflicts: data.conflicts ?? publication.statement.conflicts,
    sources: {
      total: sources.length,
      byKind: tally(sources, Object.values(sourceKinds), ({ kind }) => sourceKinds[kind]),
      byLanguage: tally(sources, [], ({ language }) => languages.of(language?.split('-')[0] ?? ours) ?? ours),
      byReading: tally(sources, [...Object.values(readingExtents), read(undefined)], (one) =>
        read(mostRead(one)),
      ),
    },
    corrections: (await correctionsOf(essay)).length,
    licence: publication.licence,
  };
}

/** Who did what: authors from the byline, and whom the essay credits with more. */
async function creditsOf({ authors, data }: Essay): Promise<Provenance['credits']> {
  const known = await allAuthors();
  const more = (data.credits ?? []).flatMap(({ who, role }) => {
    const author = known.find(({ id }) => id === who.id);
    return author ? [{ name: author.name, path: author.path, role: roleNames[role] }] : [];
  });
  return [...authors.map(({ name, path }) => ({ name, path, role: roleNames.author })), ...more];
}

/** Items counted by label: in the order given, and otherwise the most first. */
function tally<T>(items: readonly T[], order: readonly string[], labelOf: (item: T) => string): Tally[] {
  const groups = Map.groupBy(items, labelOf);
  const rank = (label: string) => (order.includes(label) ? order.indexOf(label) : order.length);
  return [...groups]
    .map(([label, group]) => ({ label, count: group.length }))
    .sort((a, b) => rank(a.label) - rank(b.label) || b.count - a.count || (a.label < b.label ? -1 : 1));
}

/** The same as a program reads it, with absolute addresses. */
export async function provenanceJson(essay: Essay): Promise<object> {
  const { credits, licence, ...rest } = await provenanceOf(essay);
  const { published, updated, reviewDue, title } = essay.data;
  return {
    title,
    url: canonical(essay.path),
    published,
    ...(updated !== undefined && { updated }),
    reviewDue,
    credits: credits.map(({ path, ...credit }) => ({ ...credit, url: canonical(path) })),
    ...rest,
    licence,
    references: canonical(paths.references(essay.slug, 'json')),
    policies: publication.statement.pages.map(({ label, path }) => ({ label, url: canonical(path) })),
  };
}
