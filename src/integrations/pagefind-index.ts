import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readNames } from '../records/read-names.ts';
import { readThesaurus } from '../records/read-thesaurus.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { readSettings } from '../settings.ts';

/** Index the built pages, as part of the build: a site without its index is not finished. */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const { basePath, contentDir } = readSettings();
        const options = { basePath, names: readNames(contentDir), thesaurus: readThesaurus(contentDir) };
        const { pages, records } = await writeSearchIndex(fileURLToPath(dir), options);
        logger.info(
          `indexed ${records} records of ${pages} pages in ${Math.round(performance.now() - started)} ms`,
        );
      },
    },
  };
}
