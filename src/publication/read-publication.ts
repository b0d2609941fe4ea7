import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { fieldName } from '../reading/field-name.ts';
import { issueFaults, wording } from '../reading/issue-faults.ts';
import { type Finding, formatProblem, type Problem } from '../reading/problem.ts';
import { readText } from '../reading/read-text.ts';
import { readYaml } from '../reading/yaml-record.ts';
import { type Publication, publicationSchema } from './schema.ts';

export const publicationFile = 'publication.yml';

/** The file that says who publishes cannot be used; the message has a line for its place and one for what is wrong. */
export class PublicationError extends Error {
  override name = 'PublicationError';
  /** Each thing that is wrong in it. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n\n'));
    this.problems = problems;
  }
}

/**
 * Read who publishes.
 *
 * @param contentDir absolute path of the content folder
 * @throws PublicationError with every thing wrong in the file: its place, what is wrong, and what to try
 */
export function readPublication(contentDir: string): Publication {
  const path = join(contentDir, publicationFile);
  // A link that leads nowhere is there, and says why it cannot be read.
  if (!lstatSync(path, { throwIfNoEntry: false })) throw refused([missing]);
  const { text, findings } = readText(path);
  if (text === undefined) throw refused(findings);
  const { fields, findings: syntax } = readYaml(text);
  if (!fields) throw refused([...findings, ...syntax]);
  const parsed = publicationSchema.safeParse(fields.data, { error: wording });
  const issues = parsed.error?.issues ?? [];
  const faults = issueFaults(
    issues,
    fields.data,
    publicationSchema,
    'is nothing that is said of a publication',
  );
  const all = [
    ...findings,
    ...syntax,
    ...faults.map(({ path: at, ...fault }) => ({ line: fields.lineOf(at), field: fieldName(at), ...fault })),
  ];
  if (all.length > 0 || !parsed.success) throw refused(all);
  return parsed.data;
}

const missing: Finding = {
  line: 1,
  message: 'cannot be read',
  hint: 'Every site needs it: it says who publishes, in which language and on what terms',
};

const refused = (findings: readonly Finding[]) =>
  new PublicationError(findings.map((finding) => ({ file: `content/${publicationFile}`, ...finding })));
