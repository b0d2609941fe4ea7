import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { calendarDate } from '../fields/calendar-date.ts';
import { splitFrontMatter } from '../reading/front-matter.ts';
import type { Fault } from '../reading/problem.ts';
import { readText, reason } from '../reading/read-text.ts';
import { readYaml } from '../reading/yaml-record.ts';
import { versionsFolder } from '../records/list-records.ts';
import { type VersionFields, versionSchema } from '../schemas/version.ts';

/** An essay as it stood at the end of a day. */
export interface Version extends VersionFields {
  /** YYYY-MM-DD; its file is named for it. */
  day: string;
  /** Its words, as Markdown. */
  text: string;
}

/** A file in the folder of versions that is none. */
export interface NoVersion extends Fault {
  /** From the folder of the essay: `versions/2026-11-23.md`. */
  file: string;
  line: number;
}

/** A version as its file holds it. */
export function versionFile({ title, standfirst, authors, reason, note, text }: Version): string {
  const fields: VersionFields = { title, standfirst, authors, reason, ...(note !== undefined && { note }) };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${text}`;
}

/**
 * The versions of an essay, the first one first, and the files that are none.
 *
 * @param folder that of the essay
 */
export function readVersions(folder: string): { versions: Version[]; faults: NoVersion[] } {
  const read = filesIn(join(folder, versionsFolder)).map((name) =>
    readVersion(join(folder, versionsFolder, name)),
  );
  return {
    versions: read.flatMap((one) => ('day' in one ? [one] : [])),
    faults: read.flatMap((one) => ('day' in one ? [] : [one])),
  };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

const written = 'npm run ledger writes these files; take it from the history of the repository';

function readVersion(path: string): Version | NoVersion {
  const file = `${versionsFolder}/${basename(path)}`;
  const day = /^(.*)\.md$/.exec(basename(path))?.[1];
  if (!calendarDate.safeParse(day).success) {
    return { file, line: 1, message: 'is no version of the essay', allowed: 'files named <day>.md' };
  }
  const { text, findings } = readText(path);
  const [unreadable] = findings;
  if (text === undefined || unreadable)
    return { file, line: 1, message: `cannot be read: ${reason(undefined)}`, ...unreadable };
  const source = splitFrontMatter(text);
  if ('finding' in source) return { file, ...source.finding, hint: written };
  const { data } = versionSchema.safeParse(readYaml(source.yaml).fields?.data);
  if (!data) {
    const allowed = Object.keys(versionSchema.shape).join(', ');
    return { file, line: 1, message: 'does not have the fields of a version', allowed, hint: written };
  }
  return { day: String(day), ...data, text: source.body.trimStart() };
}
