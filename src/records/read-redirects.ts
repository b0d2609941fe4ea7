import { join } from 'node:path';
import { type Redirects, redirectsSchema } from '../schemas/redirects.ts';
import { readYamlFile } from './read-yaml-folder.ts';

/** The name of the file, which a site may do without. */
export const redirectsFile = 'redirects.yml';

/** What has become of addresses that are gone; nothing where the file is not there or cannot be read. */
export const readRedirects = (contentDir: string): Redirects =>
  readYamlFile(join(contentDir, redirectsFile), redirectsSchema) ?? { moved: [], removed: [] };
