import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { paths } from '../addresses/paths.ts';
import { sourceTitle } from '../evidence/format-reference.ts';
import { readNames } from '../records/read-names.ts';
import { readQuestions } from '../records/read-questions.ts';
import { readSources } from '../records/read-sources.ts';
import { readTables } from '../records/read-tables.ts';
import { readThesaurus } from '../records/read-thesaurus.ts';
import { type IndexOptions, writeSearchIndex } from '../search/build/write-index.ts';
import { readSettings } from '../settings.ts';

/** Index the built pages, as part of the build: a site without its index is not finished. */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const { basePath, contentDir } = readSettings();
        const options: IndexOptions = {
          basePath,
          names: readNames(contentDir),
          thesaurus: readThesaurus(contentDir),
          questions: readQuestions(contentDir),
          tables: readTables(contentDir),
          sources: Object.fromEntries(
            [...readSources(contentDir)].map(([key, source]) => [
              key,
              { title: sourceTitle(source), url: basePath + paths.source(key).slice(1) },
            ]),
          ),
        };
        const { pages, records } = await writeSearchIndex(fileURLToPath(dir), options, (done, all) =>
          logger.info(`pages indexed ${done} of ${all}`),
        );
        logger.info(
          `indexed ${records} records of ${pages} pages in ${Math.round(performance.now() - started)} ms`,
        );
      },
    },
  };
}
