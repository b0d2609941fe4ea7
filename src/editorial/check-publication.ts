import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../reading/problem.ts';

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
