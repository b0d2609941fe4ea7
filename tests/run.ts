/**
 * `npm test`: lint and types, then the sites under test, then every test, then one line with the sum. Each part runs
 * even if one before it failed, so that one run tells everything; without the sites there is nothing to test.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { endWithParent } from '../src/integrations/end-with-parent.ts';
import { freePorts } from './support/free-ports.ts';
import { findChromium, missingBrowsers, onPath } from './support/installed-browsers.ts';
import { missingServers } from './support/installed-servers.ts';

// Found before anybody reads where the sites are: two runs side by side must not meet.
process.env['TEST_PORT'] ??= String(await freePorts(3, 4331));
const { buildEnvironment, portFile, sites } = await import('./support/sites.ts');
await mkdir(dirname(portFile), { recursive: true });
await writeFile(portFile, process.env['TEST_PORT']);

endWithParent();
/** What runs now: told to stop when this is. */
const running = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(130);
  });

// Astro would tell another host of each run.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Much is made and thrown away, and with more room for what is young it is looked through less often: a tenth of the time.
process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=64`.trim();

const results = 'test-results';
let failedParts = 0;

/** Run a command, show what it prints, and count it if it fails. */
async function part(name: string, command: string, args: string[], env: Record<string, string> = {}) {
  const started = performance.now();
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  running.add(child);
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1)).once('exit', (exit) => resolve(exit ?? 1));
  });
  running.delete(child);
  if (code !== 0) failedParts += 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n— ${name}: ${code === 0 ? 'done' : 'FAILED'} in ${seconds} s\n`);
  return code === 0;
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

async function counts(file: string, read: (report: never) => Counts): Promise<Counts> {
  try {
    return read(JSON.parse(await readFile(`${results}/${file}`, 'utf8')) as never);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });
const CHROMIUM_PATH = findChromium();
const missing = [
  ...missingBrowsers(),
  ...missingServers(),
  ...(onPath('wget') ? [] : ['wget: not here. Install wget']),
];

// Types stand in `.astro/` before anything reads them.
await part('types of content', 'astro', ['sync']);
let allBuilt = true;
await Promise.all([
  buildSites(),
  (async () => {
    await part('lint', 'npm', ['run', '--silent', 'lint']);
    await part('types', 'npm', ['run', '--silent', 'types', '--', '--noSync']);
  })(),
]);

/** One after the other: Astro keeps generated modules in `.astro/`, and two builds at once take each other's. */
async function buildSites() {
  for (const [name, site] of Object.entries(sites)) {
    allBuilt =
      (await part(`site “${name}”`, 'node', ['src/commands/build.ts'], buildEnvironment(site))) && allBuilt;
  }
}

if (allBuilt) {
  const config = ['--config', 'tests/vitest.config.ts', '--root', '.'];
  const report = ['--reporter=tree', '--reporter=json', `--outputFile.json=${results}/vitest.json`];
  await part('unit, content and built pages', 'vitest', ['run', ...config, ...report], { CHROMIUM_PATH });
  await part('browser', 'playwright', ['test', '--config', 'tests/playwright.config.ts'], { CHROMIUM_PATH });
}

const vitest = await counts(
  'vitest.json',
  (report: { numPassedTests: number; numFailedTests: number; numPendingTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }),
);
const browser = await counts(
  'browser.json',
  (report: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky,
    skipped: report.stats.skipped,
  }),
);
const passed = vitest.passed + browser.passed;
// A part can fail without a failing test: lint, types, a crash. It counts as one failure, never as none.
const failed = Math.max(vitest.failed + browser.failed, failedParts);
for (const one of missing) console.log(`NOT TESTED IN ${one}`);
const allSkipped = vitest.skipped + browser.skipped;
const skipped = allSkipped > 0 ? `, ${allSkipped} skipped` : '';
console.log(`${passed} passed, ${failed} failed${skipped}`);
process.exitCode = failed > 0 ? 1 : 0;
