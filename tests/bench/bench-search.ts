/**
 * `npm run bench -- search [essays…]`: how search fares on a site of 100, 1,000 and 5,000 essays more than there are. Prints the table of the
 * README, and fails where the limits for 1,000 essays are broken. The essays are made up from the words of the real ones.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { chromium, type Page } from 'playwright';
import { readNames } from '../../src/records/read-names.ts';
import { writeSearchIndex } from '../../src/search/build/write-index.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { builtRecords } from '../support/built-records.ts';
import { findChromium, launchArguments } from '../support/installed-browsers.ts';
import { serveCompressed } from './compressing-server.ts';
import { buildRealSite } from './real-site.ts';
import { type Cost, SlowLine } from './slow-line.ts';
import { syntheticEssay } from './synthetic-essay.ts';
import { TextMaker } from './synthetic-text.ts';

const sizes = process.argv.length > 3 ? process.argv.slice(3).map(Number) : [100, 1_000, 5_000];

/** At 1,000 essays, on the line of slow-line.ts. */
const limits = [
  { bytes: 130_000, milliseconds: 1_600 },
  { bytes: 30_000, milliseconds: 600 },
  { bytes: 60_000, milliseconds: 700 },
];

/** What a first search may cost at 5,000 essays, beside what it costs at 1,000. */
const mostGrowth = 1.3;

/** One word; another beside it; and two that nothing has been loaded for. */
const queries = ['coal', 'coal exports', 'seismic yield'] as const;

const tries = 5;

const site = await mkdtemp(join(tmpdir(), 'buffer-state-bench-'));
process.once('exit', () => spawnSync('rm', ['-rf', site]));

/** The text of the built site’s essays. */
async function essayTexts(): Promise<string> {
  const essays = (await readdir(join(site, 'dist/essays'), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const texts = essays.map(async ({ name }) => {
    const tree = fromHtml(await readFile(join(site, 'dist/essays', name, 'index.html'), 'utf8'));
    return toString(select('.prose', tree) ?? tree);
  });
  return (await Promise.all(texts)).join(' ');
}

async function index(found: readonly SearchRecord[]) {
  const folder = join(site, 'dist/pagefind');
  await rm(folder, { recursive: true, force: true });
  const started = performance.now();
  const names = readNames('content');
  const records = await writeSearchIndex(join(site, 'dist'), found, { basePath: '/', names });
  const seconds = (performance.now() - started) / 1000;
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizesOfFiles = files
    .filter((file) => file.isFile())
    .map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size);
  const bytes = (await Promise.all(sizesOfFiles)).reduce((sum, size) => sum + size, 0);
  return { records, seconds, bytes };
}

/** What a reader on a slow line pays for each query, the first of them typed the moment search opens. */
async function search(): Promise<Cost[]> {
  await using server = await serveCompressed(join(site, 'dist'));
  const browser = await chromium.launch({ executablePath: findChromium(), args: launchArguments });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.address}/about/`, { waitUntil: 'networkidle' });
    await using line = await SlowLine.of(page);
    const costs: Cost[] = [];
    for (const query of queries) costs.push(await line.costOf(() => millisecondsTo(page, query)));
    return costs;
  } finally {
    await browser.close();
  }
}

/** The least each query cost in some tries: whatever else the machine does only adds to it. */
async function bestOf(count: number): Promise<Cost[]> {
  const all: Cost[][] = [];
  for (let made = 0; made < count; made++) all.push(await search());
  return queries.map((_, place) => {
    const costs = all.flatMap((one) => one[place] ?? []);
    return {
      bytes: Math.max(...costs.map(({ bytes }) => bytes)),
      milliseconds: Math.min(...costs.map(({ milliseconds }) => milliseconds)),
    };
  });
}

/** Type a query at once, and measure in the page until its answer is drawn: a test's own questions take time too. */
const millisecondsTo = (page: Page, query: string) =>
  page.evaluate(async (words) => {
    const dialog = document.querySelector('dialog');
    const input = dialog?.querySelector('input');
    const status = dialog?.querySelector('[data-search-status]');
    if (!dialog || !input || !status) throw new Error('There is no search on this page');
    const started = performance.now();
    if (!dialog.open)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    while (!status.textContent.includes(`“${words}”`)) await new Promise(requestAnimationFrame);
    return performance.now() - started;
  }, query);

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`;
const time = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

buildRealSite(join(site, 'dist'));
const text = new TextMaker(await essayTexts(), 1961);
const rows = [
  ['essays added', 'records', 'indexing', 'index on disk', ...queries.map((query) => `“${query}”`)],
];
const broken: string[] = [];
const first = new Map<number, Cost | undefined>();
const found = builtRecords(join(site, 'dist'));
let added = 0;
for (const size of sizes) {
  while (added < size) found.push(...syntheticEssay(added++, text));
  const { records, seconds, bytes } = await index(found);
  const costs = await bestOf(tries);
  rows.push([
    size.toLocaleString('en-GB'),
    records.toLocaleString('en-GB'),
    `${seconds.toFixed(1)} s`,
    `${(bytes / 1e6).toFixed(1)} MB`,
    ...costs.map(({ bytes: sent, milliseconds }) => `${kilobytes(sent)}, ${time(milliseconds)}`),
  ]);
  console.log(`  ${rows.at(-1)?.join(' · ')}`);
  first.set(size, costs[0]);
  if (size !== 1_000) continue;
  limits.forEach((limit, place) => {
    const { bytes: sent = 0, milliseconds = 0 } = costs[place] ?? {};
    if (sent > limit.bytes || milliseconds > limit.milliseconds)
      broken.push(`at 1,000 essays “${queries[place]}”: ${kilobytes(sent)}, ${time(milliseconds)}`);
  });
}
const [head = [], ...body] = rows;
console.log([head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
const [before, after] = [first.get(1_000), first.get(5_000)];
if (before && after)
  for (const [what, growth] of Object.entries({
    bytes: after.bytes / before.bytes,
    time: after.milliseconds / before.milliseconds,
  })) {
    console.log(`  ${what} at 5,000 essays: × ${growth.toFixed(2)}`);
    if (growth > mostGrowth) broken.push(`at 5,000 essays × ${growth.toFixed(2)} of the ${what}`);
  }
if (broken.length > 0) {
  console.error(`Search costs too much. ${broken.join('; ')}`);
  process.exitCode = 1;
}
