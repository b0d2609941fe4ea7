import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { recordsFile } from '../search/record.ts';
import type { ToIndex } from './index-thread.ts';
import { inThread } from '../threads/in-thread.ts';

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
      { records, folder } satisfies ToIndex,
      (done, all) => index.progress?.(done, all),
    ),
  };
  // Whoever waits for the index hears what went wrong with it; until then nobody does.
  index.made.catch(() => undefined);
  underWay.set(folder, index);
  return index;
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
