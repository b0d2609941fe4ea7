/**
 * `npm run bench -- read`: what a page costs a reader with a telephone four times slower than this machine, on the line of
 * slow-line.ts, beside a bare page with the same words and nothing else. Prints the table of the README.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { type Browser, chromium } from 'playwright';
import { findChromium, launchArguments } from '../support/installed-browsers.ts';
import { serveCompressed } from './compressing-server.ts';
import { buildRealSite } from './real-site.ts';
import { slowLine } from './slow-line.ts';

/** What readers open: home, the longest essay, one with the map of the border, a source, and search with a query. */
const pages = {
  home: '/',
  'the longest essay': '/essays/strategic-discomfort/',
  'an essay with a map': '/essays/influence-without-control/',
  'a source': '/sources/unscr-2397/',
  search: '/search/?q=coal',
};

const tries = 5;
const slowdown = 4;

interface Visit {
  requests: number;
  /** On the line, by kind of file. */
  bytes: Record<string, number>;
  /** Milliseconds from the request. */
  firstPaint: number;
  largestPaint: number;
  /** Cumulative layout shift. */
  shift: number;
  /** What tasks take over 50 milliseconds each, in sum: total blocking time. */
  blocked: number;
}

/** One visit with nothing kept from any before it. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const kinds = new Map<string, string>();
    const bytes: Record<string, number> = {};
    session.on('Network.responseReceived', ({ requestId, type }) => void kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? 'Other';
      bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
    });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowLine);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(() => {
      const seen = { largest: 0, shift: 0, blocked: 0 };
      Object.assign(globalThis, { seen });
      const watch = (type: string, told: (entry: PerformanceEntry) => void) =>
        new PerformanceObserver((list) => list.getEntries().forEach(told)).observe({ type, buffered: true });
      watch('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
      watch('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
      watch('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(() => ({
      ...(globalThis as unknown as { seen: { largest: number; shift: number; blocked: number } }).seen,
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    }));
    return {
      requests: kinds.size,
      bytes,
      firstPaint: seen.first,
      largestPaint: seen.largest,
      shift: seen.shift,
      blocked: seen.blocked,
    };
  } finally {
    await context.close();
  }
}

/** The visit with the median first paint of some: a machine that does something else now and then spoils single ones. */
async function typical(browser: Browser, address: string): Promise<Visit> {
  const visits: Visit[] = [];
  for (let made = 0; made < tries; made += 1) visits.push(await visit(browser, address));
  const [middle] = visits.sort((a, b) => a.firstPaint - b.firstPaint).slice(Math.floor(tries / 2));
  if (!middle) throw new Error(`${address} was never seen`);
  return middle;
}

/** The words of a page with nothing else. */
const bare = (html: string): string => {
  const tree = fromHtml(html);
  const words = toString(select('main', tree) ?? tree);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><meta name="viewport" content="width=device-width"><p>${words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')}</p></html>`;
};

const kilobytes = (count: number) => `${(count / 1000).toFixed(1)} kB`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

const folder = await mkdtemp(join(tmpdir(), 'buffer-state-bench-'));
try {
  const site = join(folder, 'dist');
  buildRealSite(site);
  await using server = await serveCompressed(site);
  const browser = await chromium.launch({ executablePath: findChromium(), args: launchArguments });
  const head = ['page', 'requests', 'bytes', 'first paint', 'over bare', 'largest paint', 'shift', 'blocked'];
  const rows: string[][] = [];
  for (const [name, path] of Object.entries(pages)) {
    const file = join(site, new URL(path, server.address).pathname, 'index.html');
    // The server keeps what it has compressed, so each has a name of its own.
    const bareFile = `bare-${rows.length}.html`;
    await writeFile(join(site, bareFile), bare(await readFile(file, 'utf8')));
    const plain = await typical(browser, `${server.address}/${bareFile}`);
    const page = await typical(browser, `${server.address}${path}`);
    const kinds = Object.entries(page.bytes).sort(([, a], [, b]) => b - a);
    rows.push([
      name,
      String(page.requests),
      kinds.map(([kind, size]) => `${kind.toLowerCase()} ${kilobytes(size)}`).join(', '),
      seconds(page.firstPaint),
      `× ${(page.firstPaint / plain.firstPaint).toFixed(2)} (${seconds(plain.firstPaint)})`,
      seconds(page.largestPaint),
      page.shift.toFixed(3),
      `${Math.round(page.blocked)} ms`,
    ]);
    console.log(`  ${rows.at(-1)?.join(' · ')}`);
  }
  await browser.close();
  console.log([head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
} finally {
  await rm(folder, { recursive: true, force: true });
}
