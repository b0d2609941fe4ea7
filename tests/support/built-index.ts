import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { IndexFiles } from '../../src/search/pagefind/index-files.ts';
import { openIndex, type OpenIndex, type PagefindModule } from '../../src/search/pagefind/open-index.ts';

/** Where an index on disk seems to be; nothing is asked of any network. */
const address = 'http://built.test/pagefind/';

/**
 * The index of a built site, opened by the code that opens it in a browser. Requests are answered from the site's folder.
 *
 * @param siteFolder absolute path of the built site
 * @param fetchFile answers requests otherwise, to see what happens when one fails
 */
export async function openBuiltIndex(
  siteFolder: string,
  fetchFile = answerFrom(siteFolder),
): Promise<OpenIndex> {
  const module = pathToFileURL(join(siteFolder, 'pagefind', 'pagefind.js')).href;
  return openIndex(
    new IndexFiles(address, fetchFile),
    import(/* @vite-ignore */ module) as Promise<PagefindModule>,
  );
}

/** A `fetch` that reads the files of a site. */
export const answerFrom =
  (siteFolder: string): typeof fetch =>
  async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return new Response(await readFile(join(siteFolder, pathname)));
  };
