/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';
import { endWithParent } from '../src/integrations/end-with-parent.ts';

endWithParent();

const root = new URL('..', import.meta.url).pathname;

/** The sites under test are built before Vitest starts: see run.ts. */
const patience = { testTimeout: 30_000, hookTimeout: 120_000 };

/** Tests of the project's parts run in its own Vite setup, so that `.astro` files and `astro:` modules mean what they mean in a build. */
export default getViteConfig({
  test: {
    root,
    // By itself Vitest leaves one core for the editor, which on two cores is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: { ...patience, name: 'parts', include: ['tests/{unit,component,content}/**/*.test.ts'] },
      },
      {
        // They only read, so files may share what one of them has parsed: hundreds of pages.
        test: {
          ...patience,
          // Some look at every page there is, on a machine that may be busy.
          testTimeout: 120_000,
          root,
          name: 'built',
          include: ['tests/{built,search}/**/*.test.ts'],
          isolate: false,
        },
      },
    ],
  },
});
