import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { TestSite } from './sites.ts';

/** What an editor wrote about an essay, as far as the tests of built pages ask. */
export interface EssaySource {
  slug: string;
  id: string;
  title: string;
  kind?: string;
  standfirst: string;
  authors: string[];
  topics: string[];
  published: string;
  updated?: string;
  draft?: boolean;
  retracted?: boolean;
  language?: string;
  series?: { id: string; part: number };
  cover: { alt: string };
}

/** A record other than an essay. */
export interface RecordSource {
  name?: string;
  title?: string;
  kind?: string;
}

/** Read from the files and not through the site's code, so that the two can differ. */
export function essaySources({ contentDir }: TestSite): EssaySource[] {
  const folder = join(contentDir, 'essays');
  const corrections = correctionsIn(join(contentDir, 'corrections'));
  return readdirSync(folder)
    .sort()
    .map((slug) => {
      const essay = frontMatter(join(folder, slug, 'index.mdx')) as EssaySource;
      const own = corrections.filter((correction) => correction.essay === slug);
      const updated = [essay.updated ?? '', ...own.map(({ mended }) => mended)].sort().at(-1);
      return {
        ...essay,
        slug,
        ...(updated && { updated }),
        retracted: own.some(({ kind }) => kind === 'retraction'),
      };
    });
}

interface CorrectionSource {
  essay: string;
  kind: string;
  mended: string;
}

const correctionsIn = (folder: string): CorrectionSource[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as CorrectionSource);

/** The essays readers may see, newest first; parts of a series that appear on one day in their order. */
export function publicEssays(site: TestSite): EssaySource[] {
  const today = site.buildDate ?? new Date().toISOString().slice(0, 10);
  return essaySources(site)
    .filter(({ draft, published }) => !draft && published <= today)
    .sort(
      (a, b) =>
        b.published.localeCompare(a.published) || partOf(a) - partOf(b) || a.slug.localeCompare(b.slug),
    );
}

/** The essays no reader may see yet. */
export function hiddenEssays(site: TestSite): EssaySource[] {
  const shown = publicEssays(site).map(({ slug }) => slug);
  return essaySources(site).filter(({ slug }) => !shown.includes(slug));
}

/** A record of a site by its kind and id. */
export const recordSource = (
  { contentDir }: TestSite,
  kind: 'authors' | 'topics' | 'series' | 'sources',
  id: string,
): RecordSource => parse(readFileSync(join(contentDir, kind, `${id}.yml`), 'utf8')) as RecordSource;

/** The ids of a site's sources or tables, by name of their files. */
export const recordIds = ({ contentDir }: TestSite, kind: 'sources' | 'data' | 'names'): string[] =>
  readdirSync(join(contentDir, kind))
    .flatMap((name) => /^(.*)\.yml$/.exec(name)?.[1] ?? [])
    .sort();

/** The text of an essay's file, without its front matter. */
export const essayBody = ({ contentDir }: TestSite, slug: string): string =>
  readFileSync(join(contentDir, 'essays', slug, 'index.mdx'), 'utf8').replace(/^---$.*?^---$/ms, '');

/** The day an essay last changed. */
export const lastChange = ({ published, updated }: EssaySource): string => updated ?? published;

const frontMatter = (path: string): unknown => parse(readFileSync(path, 'utf8').split(/^---$/m)[1] ?? '');

/** Essays outside a series come after its parts. */
const partOf = ({ series }: { series?: { part: number } }): number => series?.part ?? 1_000;
