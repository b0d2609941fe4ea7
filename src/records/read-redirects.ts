import { join } from 'node:path';
import { readText } from '../reading/read-text.ts';
import { type Redirects, redirectsSchema } from '../schemas/redirects.ts';
import { keptYaml } from './read-yaml-folder.ts';

/** The name of the file, which a site may do without. */
export const redirectsFile = 'redirects.yml';

/** As last read: it is asked for at every essay, and long. */
let last: { text: string; redirects: Redirects } | undefined;

/** What has become of addresses that are gone; nothing where the file is not there or cannot be read. */
export function readRedirects(contentDir: string): Redirects {
  const { text } = readText(join(contentDir, redirectsFile));
  if (text === undefined) return { moved: [], removed: [] };
  if (last?.text !== text) {
    const read = keptYaml(text, redirectsSchema, 'src/schemas/redirects.ts');
    last = { text, redirects: read ?? { moved: [], removed: [] } };
  }
  return last.redirects;
}
