import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withExactPolicy } from './exact-policy.ts';
import { pageWithHardSpaces } from './hard-spaces.ts';
import { withUsedStyles, wordsOf } from './used-styles.ts';

/**
 * Go over a page once it is made: take out the styles it has no use for, leave in its policy the hashes of its own code alone,
 * and keep on one line what is read as one. Feeds, files, search, the check and the ledger have the spaces that were typed.
 *
 * @param made as rendered; what is no page, a file or a way to another address, is left as it is
 * @param inScripts see `wordsOfScripts`
 */
export async function finished(made: Response, inScripts: ReadonlySet<string>): Promise<Response> {
  if (made.body === null || !made.headers.get('content-type')?.startsWith('text/html')) return made;
  const { status, headers } = made;
  const html = pageWithHardSpaces(withExactPolicy(withUsedStyles(await made.text(), inScripts)));
  return new Response(html, { status, headers });
}

/** The words of all the scripts that are files of a site, among them the classes that they bring to a page. */
export const wordsOfScripts = (folder: string): ReadonlySet<string> =>
  new Set(
    globSync('{assets/**/*,*}.js', { cwd: folder }).flatMap((file) =>
      wordsOf(readFileSync(join(folder, file), 'utf8')),
    ),
  );
