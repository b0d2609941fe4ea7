import { readFile, rm } from 'node:fs/promises';
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
import { recordsFile, type SearchRecord } from '../search/record.ts';
import { readSettings } from '../settings.ts';

/** Index what the pages hand over, as part of the build: a site without its index is not finished. */
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
        const handed = new URL(recordsFile, dir);
        const found = JSON.parse(await readFile(handed, 'utf8')) as SearchRecord[];
        await rm(handed);
        const records = await writeSearchIndex(fileURLToPath(dir), found, options, (done, all) =>
          logger.info(`records indexed ${done} of ${all}`),
        );
        logger.info(`indexed ${records} records in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}
