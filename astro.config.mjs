// @ts-check
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { latinFonts } from './src/fonts/latin-fonts.ts';
import { offlineClient, searchClient, serviceWorker } from './src/integrations/asked-for-scripts.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { deployedPictures } from './src/integrations/deployed-pictures.ts';
import { devEndsWithParent } from './src/integrations/end-with-parent.ts';
import { findingsInDev } from './src/integrations/findings-in-dev.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { pagefindIndex } from './src/integrations/pagefind-index.ts';
import { publicationForClient } from './src/integrations/publication-for-client.ts';
import { cacheFolder } from './src/integrations/cache-folder.ts';
import { keptProcessor } from './src/markdown/kept-processor.ts';
import { recordedPassages } from './src/ledger/recorded-passages.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { readRedirects } from './src/records/read-redirects.ts';
import { readSources } from './src/records/read-sources.ts';
import { readTables } from './src/records/read-tables.ts';
import { readSettings } from './src/settings.ts';

const { siteUrl, basePath, contentDir, outDir, buildDate, lettersEndpoint } = readSettings();
const cacheDir = cacheFolder(contentDir);
const sources = () => readSources(contentDir);
const tables = () => readTables(contentDir);
const moved = () => readRedirects(contentDir).moved;
/** @param {string} page */
const recorded = (page) => recordedPassages(contentDir, page);

// Astro lets a variable of the environment stand for a value of its own of that name: other tools set these, too.
for (const name of ['SITE', 'BASE_URL', 'MODE', 'DEV', 'PROD', 'ASSETS_PREFIX'])
  Reflect.deleteProperty(process.env, name);

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  build: { concurrency: 8, format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  // The default, 'jsx', drops the space between two inline elements on separate lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Pictures come from the essays' own folders, so an SVG among them is ours to rasterise.
  image: { dangerouslyProcessSVG: true, service: { entrypoint: './src/integrations/kept-pictures.ts' } },
  markdown: {
    processor: keptProcessor(markdownProcessor(basePath, sources, tables, moved, recorded), {
      basePath,
      sources,
      tables,
      moved,
      recorded,
    }),
    syntaxHighlight: false,
  },
  fonts: await latinFonts(resolve(cacheDir, 'latin-fonts')),
  security: { csp: contentSecurityPolicy(lettersEndpoint) },
  integrations: [
    mdx({ optimize: true }),
    publicationForClient(),
    searchClient(),
    offlineClient(),
    serviceWorker(),
    deployedPictures(),
    pagefindIndex(),
    hostFiles(),
    devEndsWithParent(),
    findingsInDev(contentDir),
  ],
  vite: {
    // Files of the publication that code names: its theme.css and mark.svg.
    resolve: { alias: { '@publication': contentDir } },
    define: {
      'import.meta.env.BUILD_DATE': JSON.stringify(buildDate),
      'import.meta.env.LETTERS_ENDPOINT': JSON.stringify(lettersEndpoint ?? ''),
      'import.meta.env.CONTENT_DIR': JSON.stringify(contentDir),
    },
  },
});
