import { paths } from '../addresses/paths.ts';
import { allAuthors } from '../catalogue/authors.ts';
import { allEssays, type Essay, essaysByAuthor, essaysOnTopic } from '../catalogue/essays.ts';
import { allCorrections, allLetters, type Correction, type Letter } from '../catalogue/notices.ts';
import { allSeries, essaysInSeries } from '../catalogue/series.ts';
import { allTopics } from '../catalogue/topics.ts';
import type { EssayVersion } from '../catalogue/versions.ts';
import { publication } from '../publication.ts';

/** What a feed is made of, before its items are written out. */
export type Entry =
  | { kind: 'essay'; essay: Essay }
  | { kind: 'correction'; correction: Correction }
  | { kind: 'letter'; letter: Letter }
  | { kind: 'version'; essay: Essay; version: EssayVersion };

/** One thing that can be followed. */
export interface Channel {
  /** The page it belongs to; its feeds stand beside it. */
  path: string;
  title: string;
  description: string;
  /** Newest first, in an order that holds from build to build. */
  entries: Entry[];
}

const ofEssays = (essays: readonly Essay[]): Entry[] => essays.map((essay) => ({ kind: 'essay', essay }));

/** Newest first: a series lists its essays by number, and a feed does not. */
const newestFirst = async (essays: readonly Essay[]): Promise<Essay[]> => {
  const slugs = new Set(essays.map(({ slug }) => slug));
  return (await allEssays()).filter(({ slug }) => slugs.has(slug));
};

/** Everything that can be followed: the site first, then topics, series and desks, then corrections and letters. */
export async function allChannels(): Promise<Channel[]> {
  const named = (name: string) => `${publication.name}: ${name}`;
  const topics = (await allTopics()).map(async ({ id, path, title, description }) => ({
    path,
    title: named(title),
    description,
    entries: ofEssays(await essaysOnTopic(id)),
  }));
  const series = (await allSeries()).map(async ({ id, path, title, description }) => ({
    path,
    title: named(title),
    description,
    entries: ofEssays(await newestFirst(await essaysInSeries(id))),
  }));
  const authors = (await allAuthors()).map(async ({ id, path, name, beat }) => ({
    path,
    title: named(name),
    description: beat,
    entries: ofEssays(await essaysByAuthor(id)),
  }));
  return [
    {
      path: paths.home,
      title: publication.name,
      description: publication.description,
      entries: ofEssays(await allEssays()),
    },
    ...(await Promise.all([...topics, ...series, ...authors])),
    {
      path: paths.corrections,
      title: named('Corrections'),
      description: 'What was wrong in published essays, and what is right.',
      entries: (await allCorrections()).map((correction) => ({ kind: 'correction', correction })),
    },
    {
      path: paths.letters,
      title: named('Letters'),
      description: 'What readers wrote about the essays, and what the editors answer.',
      entries: (await allLetters()).map((letter) => ({ kind: 'letter', letter })),
    },
  ];
}

/** Whether a page has feeds of its own. */
export const hasFeed = async (path: string): Promise<boolean> =>
  (await allChannels()).some((channel) => channel.path === path);
