/// <reference types="vitest/config" />
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';
import { endWithParent } from '../src/integrations/end-with-parent.ts';

endWithParent();

const root = new URL('..', import.meta.url).pathname;

/** The sites under test are built before Vitest starts: see run.ts. */
const patience = { testTimeout: 30_000, hookTimeout: 120_000 };

const parts = globSync('tests/{unit,component,content}/**/*.test.ts', { cwd: root });

/**
 * Those that put something else in the place of a module, a variable or a global, themselves or by a builder that does.
 * They need modules of their own; the others share theirs, which are evaluated once and not two hundred times.
 */
const replacing = parts.filter((file) =>
  /\bvi\.(mock|doMock|resetModules|stub\w+)\(|support\/(example-site|catalogue)\.ts/.test(
    readFileSync(root + file, 'utf8'),
  ),
);

/** Those that build sites of their own, and wait for other processes more than they work. */
const building = ['whole-or-nothing', 'hostile-words', 'nothing-left-running'].map(
  (name) => `tests/built/${name}.test.ts`,
);

/** Tests of the project's parts run in its own Vite setup, so that `.astro` files and `astro:` modules mean what they mean in a build. */
export default getViteConfig({
  test: {
    root,
    // By itself Vitest leaves one core for the editor, which on two cores is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: { ...patience, root, name: 'parts', include: parts, exclude: replacing, isolate: false },
      },
      {
        extends: true,
        test: { ...patience, root, name: 'replacing', include: replacing },
      },
      {
        extends: true,
        test: { ...patience, root, name: 'building', include: building },
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
          exclude: building,
          isolate: false,
        },
      },
    ],
  },
});
