import type { AstroIntegration } from 'astro';
import { publication } from '../publication.ts';

/** What a browser needs of the publication: its language, and the scripts its names are written in. */
const forClient = {
  language: publication.language,
  writing: Object.fromEntries(
    Object.entries(publication.writing).flatMap(([id, { language, script, after }]) =>
      script === undefined ? [] : [[id, { language, script, after }]],
    ),
  ),
};

/** In a browser's code, puts that in the place of `src/publication.ts`, which reads a file. */
export const publicationForClient = (): AstroIntegration => ({
  name: 'publication-for-client',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'publication-for-client',
              enforce: 'pre' as const,
              applyToEnvironment: ({ name }: { name: string }) => name === 'client',
              load: (id: string) =>
                id.endsWith('/src/publication.ts')
                  ? `export const publication = ${JSON.stringify(forClient)};`
                  : undefined,
            },
          ],
        },
      });
    },
  },
});
