import type { Problem } from '../reading/problem.ts';
import { questionsFile } from '../records/read-questions.ts';
import { questionsSchema } from '../schemas/questions.ts';
import { checkSettingsFile } from './check-settings-file.ts';
import { linkFault, type Site } from './links/link-fault.ts';

/** Addresses of the questions that readers ask which lead nowhere; the rest of the file is check-single-files.ts’s. */
export function checkQuestions(contentDir: string, site: Site): Problem[] {
  const { file, fields, data = {} } = checkSettingsFile(contentDir, questionsFile, questionsSchema, '');
  // A question may be kept for an essay that is not public yet: it is found when the essay is.
  return Object.keys(data).flatMap((address) => {
    const fault = linkFault(address, { path: '/', since: undefined }, site);
    return fault ? [{ file, line: fields?.lineOf([address]) ?? 1, ...fault }] : [];
  });
}
