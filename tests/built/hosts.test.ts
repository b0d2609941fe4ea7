import { cp, mkdir } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFiles } from '../../src/hosting/compress-files.ts';
import { headersOfAll } from '../../src/hosting/header-rules.ts';
import { builtSite } from '../support/built-site.ts';
import { sites } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startServer, webServers } from '../support/web-servers.ts';

const site = builtSite('odd');
const { basePath, lettersEndpoint } = sites.odd;
const folder = await temporaryFolder();
const copy = join(folder.path, 'site');

beforeAll(async () => {
  await cp(site.outDir, copy, { recursive: true });
  // Some of it: to compress it all takes its time.
  await compressFiles(join(copy, 'topics'));
});
afterAll(() => folder[Symbol.asyncDispose]());

/** As it comes over the line: Node's fetch would unpack it. */
async function get(address: string, headers: Record<string, string> = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(address, { headers }, resolve).on('error', reject).end();
  });
  const chunks = await Array.fromAsync(response as AsyncIterable<Buffer>);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

const names = Object.keys(webServers) as (keyof typeof webServers)[];

describe.each(names)('%s', (name) => {
  const isMissing = !webServers[name].isHere();
  let stop = () => Promise.resolve();
  let address = '';

  beforeAll(async () => {
    if (isMissing) return;
    const own = join(folder.path, name.replace(/\W/g, '-'));
    await mkdir(own);
    ({ address, stop } = await startServer(name, { folder: copy, basePath, lettersEndpoint }, own));
  });
  afterAll(() => stop());

  const page = (path: string) => address + basePath + path.slice(1);
  const hashed = `/${site.files.find((file) => /^assets\/.*\.svg$/.test(file))}`;

  test.skipIf(isMissing)(
    'guards every answer: a page, a picture, what is not there, what has not changed',
    async () => {
      const expected = headersOfAll(lettersEndpoint, false);
      const wanted = Object.entries(expected).map(([key, value]) => [key.toLowerCase(), value]);
      const etag = String((await get(page('/essays/'))).headers.etag);
      const answers = [
        await get(page('/essays/')),
        await get(page(hashed)),
        await get(page('/no/such/page/')),
        await get(page('/essays/'), { 'if-none-match': etag }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 304]);
      for (const { headers } of answers)
        expect(wanted.map(([key = '']) => [key, headers[key]])).toEqual(wanted);
    },
  );

  test.skipIf(isMissing)(
    'has files kept for ever that never change, and every other asked for again',
    async () => {
      const font = `/${site.files.find((file) => file.startsWith('fonts/'))}`;
      const part = `/${site.files.find((file) => file.startsWith('pagefind/index/'))}`;
      const paths = [hashed, '/assets/search.js?v=1', font, part, '/', '/rss.xml', '/pagefind/pagefind.js'];
      const kept = await Promise.all(
        paths.map(async (path) => (await get(page(path))).headers['cache-control']),
      );
      const forEver = 'public, max-age=31536000, immutable';
      expect(kept).toEqual([forEver, forEver, forEver, forEver, 'no-cache', 'no-cache', 'no-cache']);
    },
  );

  test.skipIf(isMissing)(
    'sends what was compressed before, and says that it depends on who asks',
    async () => {
      const plain = await get(page('/topics/'));
      const brotli = await get(page('/topics/'), { 'accept-encoding': 'gzip, br' });
      const gzip = await get(page('/topics/'), { 'accept-encoding': 'gzip' });
      expect([plain, brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([
        undefined,
        'br',
        'gzip',
      ]);
      expect([brotli, gzip].map(({ headers }) => headers.vary?.toLowerCase())).toEqual([
        'accept-encoding',
        'accept-encoding',
      ]);
      const html = site.page('/topics/').html;
      expect(plain.body.toString() === html).toBe(true);
      expect(brotliDecompressSync(brotli.body).toString() === html).toBe(true);
      expect(gunzipSync(gzip.body).toString() === html).toBe(true);
    },
  );

  test.skipIf(isMissing)('shows the page for what is not there, which nobody keeps', async () => {
    for (const path of [
      '/no/such/page/',
      '/assets/none.svg',
      '/essays/none.md',
      '/_headers',
      '/_redirects',
      '/_redirects.nginx',
      '/_redirects.caddy',
    ]) {
      const { status, headers, body } = await get(page(path));
      expect([path, status, headers['content-type']?.toLowerCase(), headers['cache-control']]).toEqual([
        path,
        404,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      expect(body.toString()).toContain('There is no page at this address');
    }
  });

  test.skipIf(isMissing)('leads an address without its last slash to the page', async () => {
    const { status, headers } = await get(page('/essays'));
    expect([[301, 308].includes(status ?? 0), headers.location]).toEqual([true, `${basePath}essays/`]);
  });

  test.skipIf(isMissing)(
    'leads what moved to where it is: a page, what lies below it, its files',
    async () => {
      const moved = [
        ['/essays/a-river/', '/essays/the-river-that-ran-twice/'],
        ['/essays/a-river/cite.bib', '/essays/the-river-that-ran-twice/cite.bib'],
        ['/essays/a-river.biblatex.bib', '/essays/the-river-that-ran-twice.biblatex.bib'],
        ['/sources/log/', '/sources/odd-log/'],
      ];
      for (const [from = '', to = ''] of moved) {
        const { status, headers } = await get(page(from));
        expect([from, status, headers.location]).toEqual([from, 301, basePath + to.slice(1)]);
      }
      const odd = await get(page('/essays/a-river/%0d%0aX-Added:%20by%20an%20address'));
      expect(odd.headers).not.toHaveProperty('x-added');
      // A point in a name is no other sign.
      expect((await get(page('/essays/a-riverxbib'))).status).toBe(404);
    },
  );

  test.skipIf(isMissing)('says what each kind of file is', async () => {
    const paths = [
      '/',
      '/rss.xml',
      '/feed.json',
      '/sources.bib',
      '/sources.ris',
      '/llms.txt',
      '/favicon.svg',
    ];
    const more = [/\.md$/, /\.csv$/, /\.woff2$/, /\.avif$/, /^assets.*\.js$/].map(
      (ending) => `/${site.files.find((file) => ending.test(file))}`,
    );
    const types = await Promise.all(
      [...paths, ...more].map(async (path) => (await get(page(path))).headers['content-type']?.toLowerCase()),
    );
    expect(types).toEqual([
      'text/html; charset=utf-8',
      'application/xml; charset=utf-8',
      'application/json; charset=utf-8',
      'application/x-bibtex; charset=utf-8',
      'application/x-research-info-systems; charset=utf-8',
      'text/plain; charset=utf-8',
      'image/svg+xml; charset=utf-8',
      'text/markdown; charset=utf-8',
      'text/csv; charset=utf-8',
      'font/woff2',
      'image/avif',
      'text/javascript; charset=utf-8',
    ]);
  });
});
