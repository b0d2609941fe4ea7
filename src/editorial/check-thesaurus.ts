import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fieldName } from '../reading/field-name.ts';
import { issueFaults, wording } from '../reading/issue-faults.ts';
import type { Problem } from '../reading/problem.ts';
import { readText } from '../reading/read-text.ts';
import { readYaml } from '../reading/yaml-record.ts';
import { thesaurusFile } from '../records/read-thesaurus.ts';
import { thesaurusSchema } from '../schemas/thesaurus.ts';

/** What is wrong with the groups of words that stand for one another in search; nothing where there are none. */
export function checkThesaurus(contentDir: string): Problem[] {
  const path = join(contentDir, thesaurusFile);
  if (!existsSync(path)) return [];
  const file = `${basename(contentDir)}/${thesaurusFile}`;
  const { text, findings } = readText(path);
  const { fields, findings: syntax } = text === undefined ? { findings: [] } : readYaml(text);
  const { error } = fields ? thesaurusSchema.safeParse(fields.data, { error: wording }) : {};
  const faults = issueFaults(error?.issues ?? [], fields?.data, thesaurusSchema, 'is no group');
  return [
    ...[...findings, ...syntax],
    ...faults.map(({ path: at, ...fault }) => ({
      line: fields?.lineOf(at) ?? 1,
      field: fieldName(at),
      ...fault,
    })),
  ].map((finding) => ({ file, ...finding }));
}
