import base from './playwright.config.ts';
import { sites } from './support/sites.ts';
export default { ...base, reporter: [['list']], outputDir: '/tmp/scratch/br/m/results', timeout: 25000, expect: { timeout: 4000 },
  use: { ...base.use, trace: 'off' },
  webServer: Object.entries(sites).map(([name, { port, basePath, siteUrl }]) => ({
    command: 'node src/commands/preview.ts', cwd: process.cwd(), port, reuseExistingServer: false,
    env: { OUT_DIR: `/tmp/scratch/br/m/${name}`, PORT: String(port), BASE_PATH: basePath, SITE_URL: siteUrl },
  })) };
