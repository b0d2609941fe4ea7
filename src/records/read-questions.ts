import { join } from 'node:path';
import { type Questions, questionsSchema } from '../schemas/questions.ts';
import { readYamlFile } from './read-yaml-folder.ts';

/** The name of the file, which a site may do without. */
export const questionsFile = 'questions.yml';

/** What readers ask, by the address that answers; nothing where the file is not there or cannot be read. */
export const readQuestions = (contentDir: string): Questions =>
  readYamlFile(join(contentDir, questionsFile), questionsSchema) ?? {};
