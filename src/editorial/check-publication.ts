import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { publicationFile } from '../publication/read-publication.ts';
import { publicationSchema } from '../publication/schema.ts';
import type { Problem } from '../reading/problem.ts';
import { checkSettingsFile } from './check-settings-file.ts';
import { linkFault, type Site } from './links/link-fault.ts';

/** Files of the publication that code names; `publication.yml` itself is read, and refused, when the check starts. */
const files: Readonly<Record<string, string>> = {
  'theme.css': 'Every site needs it: the ramp of its colours, and the letters of its languages',
  'mark.svg': 'Every site needs it: the mark beside its name, drawn in `currentColor`',
};

/** The files of the publication that are not there; a folder without `publication.yml` is no publication’s at all. */
export const missingPublicationFiles = (contentDir: string): Problem[] =>
  Object.entries(files).flatMap(([name, hint]) =>
    existsSync(join(contentDir, name)) || !existsSync(join(contentDir, 'publication.yml'))
      ? []
      : [{ file: `content/${name}`, line: 1, message: 'is missing', hint }],
  );

/** Statements of policy that the publication says it has, at addresses that lead to none. */
export function missingPolicies(contentDir: string, site: Site): Problem[] {
  const { file, fields, data } = checkSettingsFile(contentDir, publicationFile, publicationSchema, '');
  return Object.entries(data?.policies ?? {}).flatMap(([policy, address]) => {
    const fault = linkFault(address, { path: '/', since: undefined }, site);
    const field = `policies.${policy}`;
    return fault ? [{ file, line: fields?.lineOf(['policies', policy]) ?? 1, field, ...fault }] : [];
  });
}
