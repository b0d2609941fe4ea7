import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withExactPolicy } from './exact-policy.ts';
import { pageWithHardSpaces } from './hard-spaces.ts';
import { withUsedStyles, wordsOf } from './used-styles.ts';

/**
 * Go over a page once it is made: take out the styles it has no use for, leave in its policy the hashes of its own code alone,
 * and keep on one line what is read as one. Feeds, files, search, the check and the ledger have the spaces that were typed.
 *
 * @param inScripts see `wordsOfScripts`
 */
export const finishedPage = (html: string, inScripts: ReadonlySet<string>): string =>
  pageWithHardSpaces(withExactPolicy(withUsedStyles(html, inScripts)));

/** The words of all the scripts that are files of a site, among them the classes that they bring to a page. */
export const wordsOfScripts = (folder: string): ReadonlySet<string> =>
  new Set(
    globSync('{assets/**/*,*}.js', { cwd: folder }).flatMap((file) =>
      wordsOf(readFileSync(join(folder, file), 'utf8')),
    ),
  );
