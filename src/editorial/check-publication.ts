import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { publicationFile } from '../publication/read-publication.ts';
import { publicationSchema } from '../publication/schema.ts';
import { type Fault, type Problem, quoted } from '../reading/problem.ts';
import { readText } from '../reading/read-text.ts';
import { addressOutside, svgFault } from '../reading/svg-fault.ts';
import { checkSettingsFile } from './check-settings-file.ts';
import { linkFault, type Site } from './links/link-fault.ts';

/** Files of the publication that code names; `publication.yml` itself is read, and refused, when the check starts. */
const files: Readonly<Record<string, { hint: string; faultIn: (text: string) => Fault | undefined }>> = {
  'theme.css': {
    hint: 'Every site needs it: the ramp of its colours, and the letters of its languages',
    faultIn: themeFault,
  },
  'mark.svg': {
    hint: 'Every site needs it: the mark beside its name, drawn in `currentColor`',
    faultIn: markFault,
  },
};

/**
 * What is wrong with the files that stand in every page: they are not there, or hold what would act in a page. A folder without
 * `publication.yml` is no publication’s at all.
 */
export const publicationFileFaults = (contentDir: string): Problem[] =>
  Object.entries(files).flatMap(([name, { hint, faultIn }]): Problem[] => {
    const path = join(contentDir, name);
    const file = `content/${name}`;
    if (!existsSync(join(contentDir, publicationFile))) return [];
    if (!existsSync(path)) return [{ file, line: 1, message: 'is missing', hint }];
    const { text, findings } = readText(path);
    const fault = text === undefined ? undefined : faultIn(text);
    return [...findings, ...(fault ? [{ line: 1, ...fault }] : [])].map((finding) => ({ file, ...finding }));
  });

/** Styles stand in the head of every page, and their colours in every drawing. */
function themeFault(text: string): Fault | undefined {
  const [tag] = /<[/!a-z][^\s>]*>?/i.exec(text) ?? [];
  if (tag !== undefined)
    return { message: 'holds a tag, which would end the styles of a page', found: quoted(tag) };
  const address = addressOutside(text);
  return address === undefined
    ? undefined
    : {
        message: `refers to ${address}`,
        hint: 'Readers’ browsers would ask for it: put what it refers to into the site',
      };
}

function markFault(text: string): Fault | undefined {
  return /^(?:<\?xml[^>]*>|<!--[^]*?-->|\s)*<svg\b[^]*<\/svg>\s*$/.test(text)
    ? svgFault('mark.svg', text)
    : { message: 'is not a drawing', hint: 'Save it as plain SVG: <svg …> … </svg>' };
}

/** Statements of policy that the publication says it has, at addresses that lead to none. */
export function missingPolicies(contentDir: string, site: Site): Problem[] {
  const { file, fields, data } = checkSettingsFile(contentDir, publicationFile, publicationSchema, '');
  return Object.entries(data?.policies ?? {}).flatMap(([policy, address]) => {
    const fault = linkFault(address, { path: '/', since: undefined }, site);
    const field = `policies.${policy}`;
    return fault ? [{ file, line: fields?.lineOf(['policies', policy]) ?? 1, field, ...fault }] : [];
  });
}
