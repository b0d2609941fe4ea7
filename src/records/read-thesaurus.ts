import { join } from 'node:path';
import { type Thesaurus, thesaurusSchema } from '../schemas/thesaurus.ts';
import { readYamlFile } from './read-yaml-folder.ts';

/** The name of the file, which a site may do without. */
export const thesaurusFile = 'thesaurus.yml';

/** The words that readers take for one another; none where the file is not there or cannot be read. */
export const readThesaurus = (contentDir: string): Thesaurus =>
  readYamlFile(join(contentDir, thesaurusFile), thesaurusSchema) ?? [];
