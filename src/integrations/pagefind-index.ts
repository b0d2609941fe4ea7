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
import type { IndexOptions } from '../search/build/write-index.ts';
import { recordsFile } from '../search/record.ts';
import { readSettings } from '../settings.ts';
import type { ToIndex } from './index-thread.ts';
import { inThread } from './in-thread.ts';

interface Index {
  /** How many records it holds, once it is made. */
  made: Promise<number>;
  /** Who is told how far it is. */
  progress?: (done: number, all: number) => void;
}

/** The index that is being made, by the folder of its site. */
const underWay = new Map<string, Index>();

/**
 * Begin to make the index of a site, in a thread of its own.
 *
 * @param records what the site hands over, as JSON
 * @param folder absolute path of the site being built
 */
export function beginIndex(records: string, folder: string): Index {
  const index: Index = {
    made: inThread<number>(
      new URL('./index-thread.ts', import.meta.url),
      { records, folder, options: surroundings() } satisfies ToIndex,
      (done, all) => index.progress?.(done, all),
    ),
  };
  // Whoever waits for the index hears what went wrong with it; until then nobody does.
  index.made.catch(() => undefined);
  underWay.set(folder, index);
  return index;
}

/** What the content says of records besides their words. */
function surroundings(): IndexOptions {
  const { basePath, contentDir } = readSettings();
  return {
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
}

/** Index what the site hands over, as part of the build: a site without its index is not finished. */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const handed = new URL(recordsFile, dir);
        const index = underWay.get(folder) ?? beginIndex(await readFile(handed, 'utf8'), folder);
        index.progress = (done, all) => {
          logger.info(`records indexed ${done} of ${all}`);
        };
        await index.made;
        underWay.delete(folder);
        await rm(handed);
      },
    },
  };
}
