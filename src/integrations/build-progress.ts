import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { count, keptText } from '../cache/kept.ts';
import { recordsFile } from '../search/record.ts';
import { finished, wordsOfScripts } from './finished-page.ts';
import { beginIndex } from './pagefind-index.ts';

/**
 * Make the pages: say in Astro's log how many are made, and tell when everything is compiled, since from then on a build
 * touches nothing that another one uses. Pages that have a key (see catalogue/kept-pages.ts) are kept, finished, for the next build.
 * What search finds is made before any page, so that the index is made beside them.
 *
 * @param dependsOn a hash of all that every page depends on; without it no page is kept, nor if it changes while the pages are
 *   compiled: nobody could say what they were made from
 */
export function buildProgress(
  compiled: () => Promise<void>,
  dependsOn: () => string | undefined,
): AstroIntegration {
  const before = dependsOn();
  let madeBy: string | undefined;
  let folder = '';
  let base = '/';
  return {
    name: 'build-progress',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        base = config.base;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        let all = 0;
        let done = 0;
        const keys = new Map<string, string>();
        let inScripts: ReadonlySet<string> = new Set();
        setPrerenderer((usual) => ({
          ...usual,
          setup: async () => {
            await compiled();
            await usual.setup?.();
            inScripts = wordsOfScripts(folder);
            madeBy = dependsOn() === before ? before : undefined;
          },
          getStaticPaths: async () => {
            const found = await usual.getStaticPaths();
            all = found.length;
            for (const { route, pathname, cacheKey } of found)
              if (cacheKey !== undefined) keys.set(`${route.component} ${inSite(pathname)}`, cacheKey);
            return orderOfPages(found);
          },
          render: async (request, options) => {
            const { pathname } = new URL(request.url);
            const key = keys.get(`${options.routeData.component} ${inSite(pathname, base)}`);
            const started = performance.now();
            const inputs = key === undefined || madeBy === undefined ? undefined : [madeBy, pathname, key];
            let isNew = false;
            const make = async () => {
              isNew = true;
              const rendered = await usual.render(request, options);
              const response = rendered instanceof Response ? rendered : rendered.response;
              return finished(response, inScripts, inputs === undefined);
            };
            const response = inputs === undefined ? await make() : await keptPage(inputs, make);
            const milliseconds = performance.now() - started;
            count({ kind: 'pages and files', isNew, bytes: 0, milliseconds });
            done += 1;
            logger.info(`pages and files ${done} of ${all}`);
            if (pathname.endsWith(`/${recordsFile}`)) beginIndex(await response.clone().text(), folder);
            return response;
          },
        }));
      },
    },
  };
}

/** A path as a route has it, without the folder that the site is served from. */
const inSite = (pathname: string, base = '/'): string =>
  decodeURI(pathname.startsWith(base) ? pathname.slice(base.length) : pathname).replace(/^\/+|\/+$/g, '');

/**
 * The order in which pages are made: what search finds before any, and what is made in other threads (PDFs, fonts and cards) spread
 * over all the others. In a row it would fill every place there is, and nothing else would be made meanwhile. The PDF of a
 * series comes before those of essays, since it takes the longest: last, everything else would be made and wait for it.
 */
export function orderOfPages<Path extends { pathname: string }>(found: readonly Path[]): Path[] {
  const kindOf = ({ pathname }: Path) => {
    if (pathname.endsWith(recordsFile)) return 'first';
    if (pathname.endsWith('.pdf')) return 'PDFs';
    if (pathname.endsWith('.woff2')) return 'fonts';
    return /\.png\/?$/.test(pathname) ? 'cards' : 'others';
  };
  const { first = [], PDFs = [], fonts = [], cards = [], others = [] } = Object.groupBy(found, kindOf);
  const isSeries = ({ pathname }: Path) => inSite(pathname).startsWith('series/');
  const longestFirst = PDFs.toSorted((a, b) => Number(isSeries(b)) - Number(isSeries(a)));
  const spread = [longestFirst, cards, fonts, others]
    .flatMap((paths) => paths.map((path, index) => ({ path, at: index / paths.length })))
    .sort((a, b) => a.at - b.at)
    .map(({ path }) => path);
  return [...first, ...spread];
}

/** @throws if the page is no page: what leads elsewhere, or is not found, has no key */
async function keptPage(inputs: readonly string[], make: () => Promise<Response>): Promise<Response> {
  const html = await keptText('pages of records', inputs, async () => {
    const response = await make();
    if (response.status !== 200) throw new Error(`The page answers with ${response.status}.`);
    return response.text();
  });
  return new Response(html, { headers: { 'content-type': 'text/html' } });
}
