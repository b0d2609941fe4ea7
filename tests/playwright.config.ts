import { defineConfig, devices } from 'playwright/test';
import { launchArguments } from './support/chromium.ts';
import { sites } from './support/sites.ts';

const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: sites.real.address,
    launchOptions: { ...(executablePath && { executablePath }), args: launchArguments },
    trace: 'retain-on-failure',
  },
  webServer: Object.values(sites).map(({ outDir, port, basePath, siteUrl }) => ({
    command: 'node src/commands/preview.ts',
    cwd: process.cwd(),
    env: { OUT_DIR: outDir, PORT: String(port), BASE_PATH: basePath, SITE_URL: siteUrl },
    port,
    reuseExistingServer: false,
  })),
});
