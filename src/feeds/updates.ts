import { isWorthFollowing } from '../addresses/feed-archives.ts';
import { paths } from '../addresses/paths.ts';
import { allEssays, type Essay } from '../catalogue/essays.ts';
import { correctionsOf } from '../catalogue/notices.ts';
import { versionsOf } from '../catalogue/versions.ts';
import { publication } from '../publication.ts';
import type { Channel, Entry } from './channel.ts';

/**
 * What became of one essay: its versions and its corrections, the last first. Nothing where there is only the version that
 * was published.
 */
export async function updatesOf(essay: Essay): Promise<Channel | undefined> {
  const versions = (await versionsOf(essay)).map((version) => ({
    day: version.version.day,
    entry: { kind: 'version', essay, version } as Entry,
  }));
  const corrections = (await correctionsOf(essay)).map((correction) => ({
    day: correction.data.mended,
    entry: { kind: 'correction', correction } as Entry,
  }));
  const entries = [...versions, ...corrections]
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .map(({ entry }) => entry);
  if (!isWorthFollowing(entries.length)) return undefined;
  return {
    path: paths.history(essay.slug),
    title: `${publication.name}: Changes to ‘${essay.data.title}’`,
    description: `Every version and every correction of ‘${essay.data.title}’.`,
    entries,
  };
}

/** The updates of every essay that has some. They are found from its history, and stand in no list of feeds. */
export const allUpdates = async (): Promise<Channel[]> =>
  (await Promise.all((await allEssays()).map(updatesOf))).filter((channel) => channel !== undefined);
