import { defineConfig, devices } from 'playwright/test';
import { endWithParent } from '../src/integrations/end-with-parent.ts';
import { launchArguments } from './support/installed-browsers.ts';
import { sites, type TestSite } from './support/sites.ts';

endWithParent();
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'browser',
  // Emptied at each start, so it must be a folder of its own: the reports of other tests lie beside it.
  outputDir: '../test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Nothing here is timed: these only end a test that hangs, on a machine that may be busy.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: sites.real.address,
    launchOptions: { ...(executablePath && { executablePath }), args: launchArguments },
    screenshot: 'only-on-failure',
  },
  webServer: Object.values(sites).map(({ outDir, port, basePath, siteUrl, lettersEndpoint }: TestSite) => ({
    command: 'node src/commands/preview.ts',
    cwd: process.cwd(),
    env: {
      OUT_DIR: outDir,
      PORT: String(port),
      BASE_PATH: basePath,
      SITE_URL: siteUrl,
      LETTERS_ENDPOINT: lettersEndpoint ?? '',
      // As npm sets it: the server ends when its parent is killed.
      npm_lifecycle_event: 'preview',
    },
    port,
    reuseExistingServer: false,
  })),
});
