/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Tests run in the project's own Vite setup, so that `.astro` files and `astro:` modules mean what they mean in a build. */
export default getViteConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/{unit,component,content,built,search}/**/*.test.ts'],
    // The sites under test are built before Vitest starts: see run.ts.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
