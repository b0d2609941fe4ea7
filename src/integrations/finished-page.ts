import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeVersion } from '../cache/code-version.ts';
import { keptText } from '../cache/kept.ts';
import { hashOf } from '../cache/store.ts';
import { withExactPolicy } from './exact-policy.ts';
import { pageWithHardSpaces } from './hard-spaces.ts';
import { withUsedStyles, wordsOf } from './used-styles.ts';

/**
 * Go over a page once it is made: take out the styles it has no use for, leave in its policy the hashes of its own code alone,
 * and keep on one line what is read as one. Feeds, files, search, the check and the ledger have the spaces that were typed.
 *
 * @param made as rendered; what is no page, a file or a way to another address, is left as it is
 * @param inScripts see `wordsOfScripts`
 * @param isKept whether the next build may take the page as it is finished now, if it is rendered the same then; a page that
 *   is kept under what it shows need not be kept twice
 */
export async function finished(
  made: Response,
  inScripts: ReadonlySet<string>,
  isKept: boolean,
): Promise<Response> {
  if (made.body === null || !made.headers.get('content-type')?.startsWith('text/html')) return made;
  const { status, headers } = made;
  const rendered = await made.text();
  const finish = () => pageWithHardSpaces(withExactPolicy(withUsedStyles(rendered, inScripts)));
  const inputs = () => [codeVersion('src/integrations/finished-page.ts'), [...inScripts], hashOf(rendered)];
  const html = isKept ? await keptText('pages finished', inputs(), finish) : finish();
  return new Response(html, { status, headers });
}

/** The words of all the scripts that are files of a site, among them the classes that they bring to a page. */
export const wordsOfScripts = (folder: string): ReadonlySet<string> =>
  new Set(
    globSync('{assets/**/*,*}.js', { cwd: folder }).flatMap((file) =>
      wordsOf(readFileSync(join(folder, file), 'utf8')),
    ),
  );
