import { join } from 'node:path';
import { readText } from '../reading/read-text.ts';
import { type Redirects, redirectsSchema } from '../schemas/redirects.ts';
import { readYamlText } from './read-yaml-folder.ts';

/** The name of the file, which a site may do without. */
export const redirectsFile = 'redirects.yml';

/** What the file of each folder last said: it is asked for with every text that is compiled, and long. */
const lastRead = new Map<string, { text: string | undefined; redirects: Redirects }>();

/** What has become of addresses that are gone; nothing where the file is not there or cannot be read. */
export function readRedirects(contentDir: string): Redirects {
  const { text } = readText(join(contentDir, redirectsFile));
  const last = lastRead.get(contentDir);
  if (last && last.text === text) return last.redirects;
  const redirects = readYamlText(text, redirectsSchema) ?? { moved: [], removed: [] };
  lastRead.set(contentDir, { text, redirects });
  return redirects;
}
