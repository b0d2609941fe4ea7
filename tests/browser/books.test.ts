import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { faults } from '../support/axe.ts';
import { sites } from '../support/sites.ts';

/** Where the files of a book are for the browser; nothing listens there. */
const shelf = 'http://books.test/';

const types: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** What axe asks of a page of a site, and Ace of no chapter: one comes after the other, and reading systems are the frame. */
const ofSitesAlone = /^\w+: (bypass|landmark-one-main|page-has-heading-one|region):/;

/** Every book of the odd site, which has every component, and one of the real. */
const books = [
  ...globSync('{essays,series}/*.epub', { cwd: sites.odd.outDir }).map((file) =>
    join(sites.odd.outDir, file),
  ),
  join(sites.real.outDir, 'essays/buffer-state.epub'),
];

test('no page of a book has a fault that axe can find, and each book brings along all that it shows', async ({
  page,
}) => {
  const files = new Map<string, Uint8Array>();
  const missing: string[] = [];
  await page.route('**/*', (route) => {
    const file = files.get(decodeURI(route.request().url().replace(shelf, '')));
    if (!file) missing.push(route.request().url());
    const contentType = types[route.request().url().split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return file ? route.fulfill({ body: Buffer.from(file), contentType }) : route.abort();
  });
  expect(books.length).toBeGreaterThan(3);
  for (const book of books) {
    files.clear();
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(book)))) files.set(name, bytes);
    for (const name of [...files.keys()].filter((each) => each.endsWith('.xhtml'))) {
      await page.goto(shelf + name);
      const found = (await faults(page)).filter((fault) => !ofSitesAlone.test(fault));
      expect.soft(found, `${book}: ${name}`).toEqual([]);
    }
  }
  expect(missing).toEqual([]);
});
