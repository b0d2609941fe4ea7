import { basename } from 'node:path';
import { publicationState } from '../../catalogue/publication.ts';
import { type Problem, quoted } from '../../reading/problem.ts';
import { listAt, valueAt } from '../../reading/value-at.ts';
import { versionsFolder } from '../../records/list-records.ts';
import type { VersionReason } from '../../schemas/version.ts';
import { haveSameWords, versionBlocks } from '../../versions/blocks.ts';
import { changesBetween } from '../../versions/changes.ts';
import { readVersions, type Version } from '../../versions/version-file.ts';
import { dayAt, publishable } from '../fields/publication-facts.ts';
import type { ReadRecord } from '../relations.ts';

/** A record as the check has read it; of an essay that could be read whole, with its words. */
export interface WithWords extends ReadRecord {
  words?: string | undefined;
}

/** A version that `npm run ledger` has to write. */
export interface DueVersion {
  /** The folder of the essay, on this machine. */
  folder: string;
  /** As it is printed: `content/essays/x/versions/2026-11-29.md`. */
  file: string;
  version: Version;
}

export interface VersionReport {
  /** Files among the versions that are none. */
  strays: Problem[];
  /** Essays whose words changed, and nothing says so. */
  silent: Problem[];
  due: DueVersion[];
  /** The days of the versions there are, by slug. */
  days: ReadonlyMap<string, readonly string[]>;
}

/**
 * Hold the words of each public essay against its last version: they change only with a day that is later than that version,
 * or on its own day while it lasts.
 *
 * @param today YYYY-MM-DD
 */
export function checkVersions(records: readonly WithWords[], today: string): VersionReport {
  const essays = records.filter(({ collection }) => collection === 'essays');
  const report: VersionReport & { days: Map<string, readonly string[]> } = {
    strays: [],
    silent: [],
    due: [],
    days: new Map(),
  };
  for (const essay of essays) {
    const { versions, faults } = readVersions(essay.folder);
    const home = essay.file.slice(0, -basename(essay.file).length);
    report.days.set(
      essay.id,
      versions.map(({ day }) => day),
    );
    report.strays.push(...faults.map(({ file, ...fault }) => ({ ...fault, file: home + file })));
    const now = presentVersion(essay, records, today);
    const last = versions.at(-1);
    if (!now || (last && haveSameWords(last, now))) continue;
    if (last && faults.length === 0 && !isLater(now.day, last.day, today))
      report.silent.push(silentChange(essay, last, now));
    else
      report.due.push({
        folder: essay.folder,
        file: `${home}${versionsFolder}/${now.day}.md`,
        version: now,
      });
  }
  return report;
}

/** A day is not over before the next: until then its version may change. */
const isLater = (day: string, last: string, today: string) => day > last || (day === last && day >= today);

/** An essay as it stands, if readers see it and it could be read. */
function presentVersion(
  essay: WithWords,
  records: readonly ReadRecord[],
  today: string,
): Version | undefined {
  const { fields, words: text } = essay;
  const facts = publishable(fields?.data);
  if (!facts || text === undefined || publicationState(facts, today) !== 'public') return undefined;
  const at = (name: string) => valueAt(fields?.data, [name]);
  const [title, standfirst] = [at('title'), at('standfirst')].map((value) =>
    typeof value === 'string' ? value.trim() : '',
  );
  const updated = dayAt(fields?.data, ['updated']);
  const minor = dayAt(fields?.data, ['minor', 'on']);
  const mended = records
    .filter(
      ({ collection, fields: of }) =>
        collection === 'corrections' && valueAt(of?.data, ['essay']) === essay.id,
    )
    .flatMap(({ fields: of }) => dayAt(of?.data, ['mended']) ?? []);
  // Of several reasons on one day the first.
  const days: Record<VersionReason, readonly (string | undefined)[]> = {
    published: [facts.published],
    updated: [updated],
    corrected: mended,
    minor: [minor],
  };
  const reasons = Object.keys(days) as VersionReason[];
  const day =
    reasons
      .flatMap((reason) => days[reason])
      .filter((one) => one !== undefined && one <= today)
      .sort()
      .at(-1) ?? facts.published;
  const reason = reasons.find((one) => days[one].includes(day)) ?? 'published';
  const what = valueAt(fields?.data, ['minor', 'what']);
  return {
    day,
    title: title ?? '',
    standfirst: standfirst ?? '',
    authors: listAt(fields?.data, ['authors']).map((id) => nameOf(id, records)),
    reason,
    ...(reason === 'minor' && typeof what === 'string' && { note: what }),
    text,
  };
}

function nameOf(id: unknown, records: readonly ReadRecord[]): string {
  const author = records.find((record) => record.collection === 'authors' && record.id === id);
  const name = valueAt(author?.fields?.data, ['name']);
  return typeof name === 'string' ? name : String(id);
}

function silentChange({ file, fields, id }: WithWords, last: Version, now: Version): Problem {
  const blocks = (version: Version) => versionBlocks(version, () => '');
  const [changed] = changesBetween(blocks(last), blocks(now), 'en').sections.flatMap(
    (section) => section.blocks,
  );
  const side = (kind: 'added' | 'removed') =>
    (changed?.pieces ?? []).find((piece) => piece.kind === kind && piece.text.trim() !== '')?.text;
  const [came, went] = [side('added'), side('removed')];
  return {
    file,
    line: fields?.lineOf(['updated']) ?? 1,
    message: `has other words than its version of ${last.day}, and nothing says when or why`,
    found: [
      ...(came === undefined ? [] : [quoted(came)]),
      ...(went === undefined ? [] : [`${came === undefined ? 'without ' : 'in place of '}${quoted(went)}`]),
    ].join(' '),
    hint: `An error that was mended: npm run correct -- ${id}. A change of substance: set "updated" to its day. A slip of the pen: minor: { on: ${now.day > last.day ? now.day : 'DAY'}, what: … }. Then npm run ledger keeps the new version`,
  };
}
