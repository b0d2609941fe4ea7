import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A site built for the tests, and where it is served while the browser tests run. */
export interface TestSite {
  contentDir: string;
  outDir: string;
  basePath: string;
  siteUrl: string;
  buildDate?: string;
  /** Where its form for letters is sent. */
  lettersEndpoint?: string;
  /** Variables that other tools set and that mean something to Astro. */
  stray?: Record<string, string>;
  port: number;
  /** Where the browser finds it, with its folder. */
  address: string;
}

const built = (name: string) => resolve('node_modules/.cache/buffer-state/test-sites', name);

/** Says at which ports the sites expect to be served: their pages hold addresses. */
export const portFile = built('port');

/** The first of the ports for the two sites and for a receiver of letters: free ones that `npm test` found, or TEST_PORT. */
const firstPort = Number(process.env['TEST_PORT'] ?? portFound() ?? 4331);

function portFound(): string | undefined {
  try {
    return readFileSync(portFile, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * `real` is what readers get: the essays of this repository. `odd` is a small site of deliberate oddities, served from a
 * folder, as of a fixed day.
 */
export const sites = {
  real: {
    contentDir: resolve('content'),
    outDir: built('real'),
    basePath: '/',
    siteUrl: `http://localhost:${firstPort}`,
    port: firstPort,
    address: `http://localhost:${firstPort}/`,
  },
  odd: {
    contentDir: resolve('tests/fixtures/odd-site'),
    outDir: built('odd'),
    basePath: '/review/assets/',
    siteUrl: 'https://example.org',
    buildDate: '2026-03-01',
    port: firstPort + 1,
    address: `http://localhost:${firstPort + 1}/review/assets/`,
    lettersEndpoint: `http://localhost:${firstPort + 2}/`,
    stray: {
      SITE: 'x',
      BASE_URL: '/elsewhere/',
      DEV: '1',
      MODE: 'staging',
      SEARCH_CLIENT: '/elsewhere/client.ts',
      OFFLINE_CLIENT: '/elsewhere/client.ts',
      OFFLINE_EDITION: 'another',
      OFFLINE_PAGES: '[]',
      OFFLINE_LIMIT: '1',
      NODE_ENV: 'development',
      CI: 'true',
      PORT: '1',
    },
  },
} satisfies Record<string, TestSite>;

/** The environment that makes `npm run build` build a site. */
export const buildEnvironment = (site: TestSite): Record<string, string> => ({
  CONTENT_DIR: site.contentDir,
  OUT_DIR: site.outDir,
  BASE_PATH: site.basePath,
  SITE_URL: site.siteUrl,
  ...(site.buildDate && { BUILD_DATE: site.buildDate }),
  ...(site.lettersEndpoint && { LETTERS_ENDPOINT: site.lettersEndpoint }),
  ...site.stray,
});
