import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { fieldName } from '../reading/field-name.ts';
import { issueFaults, wording } from '../reading/issue-faults.ts';
import type { Problem } from '../reading/problem.ts';
import { readText } from '../reading/read-text.ts';
import { type Fields, readYaml } from '../reading/yaml-record.ts';

/** A YAML file at the top of the content folder, which a site may do without. */
export interface SettingsFile<T> {
  /** As it is printed: `content/thesaurus.yml`. */
  file: string;
  /** What it holds; missing where it is not there or not sound. */
  data?: T | undefined;
  fields?: Fields | undefined;
  problems: Problem[];
}

/**
 * Read such a file and hold it against its schema.
 *
 * @param unknown what is said of a field that the schema does not know
 */
export function checkSettingsFile<T>(
  contentDir: string,
  name: string,
  schema: z.ZodType<T>,
  unknown: string,
): SettingsFile<T> {
  const path = join(contentDir, name);
  const file = `${basename(contentDir)}/${name}`;
  if (!existsSync(path)) return { file, problems: [] };
  const { text, findings } = readText(path);
  const { fields, findings: syntax } = text === undefined ? { findings: [] } : readYaml(text);
  const { error, data } = fields ? schema.safeParse(fields.data, { error: wording }) : {};
  const faults = issueFaults(error?.issues ?? [], fields?.data, schema, unknown);
  const problems = [
    ...[...findings, ...syntax],
    ...faults.map(({ path: at, ...fault }) => ({
      line: fields?.lineOf(at) ?? 1,
      field: fieldName(at),
      ...fault,
    })),
  ].map((finding) => ({ file, ...finding }));
  return { file, data, fields, problems };
}
