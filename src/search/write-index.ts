import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** The parts of Pagefind's output the site's own search uses; the rest are interfaces it does not have. */
const used =
  /^(pagefind\.js|pagefind-(worker|highlight|entry)\.(js|json)|wasm\.[\w-]+\.pagefind|(fragment|index|filter)\/.+|pagefind\.[\w-]+\.pf_meta)$/;

/**
 * Furniture of the text, which search would print in its excerpts: marks of notes, links back to them, links beside headings.
 * It is named here, once, because an attribute on each would make an essay heavier.
 */
const furniture = ['sup', '.record', '.data-footnote-backref', '.note-place', '.permalink'];

/** Pagefind could not index a built page; the message is Pagefind's own. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError';
}

/**
 * Index a built site and write the index into it, under `pagefind/`.
 *
 * @param siteFolder absolute path of the built site
 * @returns how many pages were read, those without `data-pagefind-body` among them
 * @throws SearchIndexError when Pagefind reports an error
 */
export async function writeSearchIndex(siteFolder: string): Promise<{ pages: number }> {
  try {
    // One index for all pages: split by language, an essay in French would be found from no English page.
    const { index } = succeed(
      await createIndex({ keepIndexUrl: false, forceLanguage: 'en', excludeSelectors: furniture }),
    );
    if (!index) throw new SearchIndexError('Pagefind made no index');
    const { page_count: pages } = succeed(await index.addDirectory({ path: siteFolder }));
    const { files } = succeed(await index.getFiles());
    await Promise.all(
      files
        .filter(({ path }) => used.test(path))
        .map(async ({ path, content }) => {
          const target = join(siteFolder, 'pagefind', path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }),
    );
    return { pages };
  } finally {
    await close();
  }
}

function succeed<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new SearchIndexError(answer.errors.join('\n'));
  return answer;
}
