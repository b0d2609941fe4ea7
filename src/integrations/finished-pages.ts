import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withExactPolicy } from './exact-policy.ts';
import { pageWithHardSpaces } from './hard-spaces.ts';
import { withUsedStyles, wordsOf } from './used-styles.ts';

/**
 * Go over every page once it is made: take out the styles it has no use for, leave in its policy the hashes of its own code
 * alone, and keep on one line what is read as one. Feeds, files, search, the check and the ledger have the spaces that
 * were typed.
 */
export function finishedPages(): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const textsOf = (pattern: string) =>
          globSync(pattern, { cwd: folder }).map((file) => {
            const path = join(folder, file);
            return { path, text: readFileSync(path, 'utf8') };
          });
        const scripts = textsOf('{assets/**/*,*}.js');
        const inScripts = new Set(scripts.flatMap(({ text }) => wordsOf(text)));
        for (const { path, text } of textsOf('**/*.html'))
          writeFileSync(path, pageWithHardSpaces(withExactPolicy(withUsedStyles(text, inScripts))));
      },
    },
  };
}
