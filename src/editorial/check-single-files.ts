import type { Problem } from '../reading/problem.ts';
import { houseStyleFile } from '../records/read-house-style.ts';
import { questionsFile } from '../records/read-questions.ts';
import { thesaurusFile } from '../records/read-thesaurus.ts';
import { houseStyleSchema } from '../schemas/house-style.ts';
import { questionsSchema } from '../schemas/questions.ts';
import { thesaurusSchema } from '../schemas/thesaurus.ts';
import { checkSettingsFile } from './check-settings-file.ts';

/** What is wrong with the groups of words that stand for one another in search, what readers ask, and the house style. */
export const checkSingleFiles = (contentDir: string): Problem[] => [
  ...checkSettingsFile(contentDir, thesaurusFile, thesaurusSchema, 'is no group').problems,
  ...checkSettingsFile(contentDir, questionsFile, questionsSchema, 'is no address with its questions')
    .problems,
  ...checkSettingsFile(contentDir, houseStyleFile, houseStyleSchema, 'is not a field of the house style')
    .problems,
];
