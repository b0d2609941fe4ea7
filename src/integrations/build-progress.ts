import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { count } from '../cache/kept.ts';
import { recordsFile } from '../search/record.ts';
import { beginIndex } from './pagefind-index.ts';

/**
 * Say in Astro's log how many pages are made, and tell when everything is compiled: from then on a build touches nothing
 * that another one uses. What search finds is made before any page, so that the index is made beside them.
 */
export function buildProgress(compiled: () => Promise<void>): AstroIntegration {
  let folder = '';
  return {
    name: 'build-progress',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
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
            const found = await usual.getStaticPaths();
            all = found.length;
            const isFirst = ({ pathname }: (typeof found)[number]) => pathname.endsWith(recordsFile);
            return [...found.filter(isFirst), ...found.filter((path) => !isFirst(path))];
          },
          render: async (request, options) => {
            const started = performance.now();
            const rendered = await usual.render(request, options);
            const milliseconds = performance.now() - started;
            count({ kind: 'pages and files', isNew: true, bytes: 0, milliseconds });
            done += 1;
            logger.info(`pages and files ${done} of ${all}`);
            if (new URL(request.url).pathname.endsWith(`/${recordsFile}`)) {
              const response = rendered instanceof Response ? rendered : rendered.response;
              beginIndex(await response.clone().text(), folder);
            }
            return rendered;
          },
        }));
      },
    },
  };
}
