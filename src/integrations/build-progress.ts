import type { AstroIntegration } from 'astro';
import { count } from '../cache/kept.ts';

/**
 * Say in Astro's log how many pages are made, and tell when everything is compiled: from then on a build touches nothing
 * that another one uses.
 */
export function buildProgress(compiled: () => Promise<void>): AstroIntegration {
  return {
    name: 'build-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer, logger }) => {
        let all = 0;
        let done = 0;
        setPrerenderer((usual) => ({
          ...usual,
          setup: async () => {
            await compiled();
            await usual.setup?.();
          },
          getStaticPaths: async () => {
            const paths = await usual.getStaticPaths();
            all = paths.length;
            return paths;
          },
          render: async (request, options) => {
            const started = performance.now();
            const rendered = await usual.render(request, options);
            const milliseconds = performance.now() - started;
            count({ kind: 'pages and files', isNew: true, bytes: 0, milliseconds });
            done += 1;
            logger.info(`pages and files ${done} of ${all}`);
            return rendered;
          },
        }));
      },
    },
  };
}
