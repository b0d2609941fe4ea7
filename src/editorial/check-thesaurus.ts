import type { Problem } from '../reading/problem.ts';
import { thesaurusFile } from '../records/read-thesaurus.ts';
import { thesaurusSchema } from '../schemas/thesaurus.ts';
import { checkSettingsFile } from './check-settings-file.ts';

/** What is wrong with the groups of words that stand for one another in search; nothing where there are none. */
export const checkThesaurus = (contentDir: string): Problem[] =>
  checkSettingsFile(contentDir, thesaurusFile, thesaurusSchema, 'is no group').problems;
