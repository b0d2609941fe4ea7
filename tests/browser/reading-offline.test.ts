import { cp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { expect, type Page, test } from 'playwright/test';
import { siteApp } from '../../src/hosting/site-app.ts';
import { complaintsOf, openSearch, requestsOf, searchBox } from '../support/browsing.ts';
import { sites } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { address, basePath, outDir } = sites.odd;
const read = 'essays/the-river-that-ran-twice/';
const notRead = 'essays/the-second-lamp/';

const switchOf = (page: Page) => page.getByRole('switch', { name: 'Keep what I read' });
const pressed = (page: Page) => expect(switchOf(page)).toHaveAttribute('aria-checked', 'true');

/** What of the site the browser holds: caches and workers. */
const held = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));

/** Every address in the browser's caches, once it has stopped growing. */
async function kept(page: Page): Promise<string[]> {
  const addresses = () =>
    page.evaluate(async () => {
      const all = (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      );
      return (await Promise.all(all)).flat().sort();
    });
  let before: string[] = [];
  await expect(async () => {
    const now = await addresses();
    const same = JSON.stringify(now) === JSON.stringify(before);
    before = now;
    expect(same).toBe(true);
  }).toPass({ intervals: [300] });
  return before;
}

async function switchOn(page: Page, site = address) {
  await page.goto(`${site}offline/`);
  await switchOf(page).click();
  await expect(page.getByText('Switched on. Each page that you open from now on is kept.')).toBeVisible();
  await pressed(page);
}

async function searchFor(page: Page, query: string) {
  await openSearch(page);
  await searchBox(page).input.fill(query);
}

test('no script file is asked for, and no worker, before the switch is pressed', async ({ page }) => {
  const requests = requestsOf(page);
  await page.goto(`${address}offline/`);
  await expect(page.getByText('Nothing is kept.')).toBeVisible();
  await expect(switchOf(page)).toHaveAttribute('aria-checked', 'false');
  expect(requests.filter((request) => /\.js(\?|$)/.test(request))).toEqual([]);
  expect(await held(page)).toEqual({ caches: [], workers: [] });
});

test('what was read is read again without a connection, what was not is told so, and the switch takes all away', async ({
  page,
  context,
}) => {
  const complaints = complaintsOf(page);
  await switchOn(page);
  await page.goto(address + read);
  await searchFor(page, 'ran twice');
  await expect(searchBox(page).results.first()).toHaveText('The River That Ran Twice');
  await kept(page);

  await context.setOffline(true);
  await page.goto(`${address}${read}?mark=twice#sources`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The River That Ran Twice');
  await expect(page.getByText('This is the copy that your browser kept on')).toBeVisible();
  const broken = await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
    return pictures
      .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
      .map(({ currentSrc }) => currentSrc);
  });
  expect(broken).toEqual([]);

  await searchFor(page, 'ran twice');
  await expect(searchBox(page).results.first()).toHaveText('The River That Ran Twice');
  await page.keyboard.press('Escape');

  await page.goto(address + notRead);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page was not kept');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^The River That Ran Twice/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The River That Ran Twice');

  await page.goto(`${address}offline/`);
  await pressed(page);
  await expect(
    page
      .getByRole('main')
      .getByText(/^One page; [\d.]+ [kM]B of at most 50 MB\. What search has needed so far is kept, too\.$/),
  ).toBeVisible();
  await switchOf(page).click();
  await expect(page.getByText('Switched off. All that was kept is gone from this browser.')).toBeVisible();
  await expect(switchOf(page)).toHaveAttribute('aria-checked', 'false');
  expect(await held(page)).toEqual({ caches: [], workers: [] });

  await context.setOffline(false);
  await page.goto(address + read);
  await expect(page.getByText('This is the copy')).toHaveCount(0);
  expect(await held(page)).toEqual({ caches: [], workers: [] });
  // Chromium's own words for a request that found no network.
  expect(complaints.filter((complaint) => !complaint.includes('Failed to load resource'))).toEqual([]);
});

test('a site that is published anew is never shown half old and half new', async ({ page, context }) => {
  await using folder = await temporaryFolder();
  await cp(outDir, folder.path, { recursive: true });
  const server = createServer(getRequestListener(siteApp({ folder: folder.path, basePath }).fetch));
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const site = `http://localhost:${(server.address() as AddressInfo).port}${basePath}`;
  const edit = async (file: string, change: (text: string) => string) => {
    const path = join(folder.path, file);
    await writeFile(path, change(await readFile(path, 'utf8')));
  };
  const named = async (word: string) =>
    (await held(page)).caches.filter((name) => name.startsWith(`${site} ${word}`));
  try {
    await switchOn(page, site);
    await page.goto(site + read);
    await searchFor(page, 'ran twice');
    await expect(searchBox(page).results.first()).toBeVisible();
    await kept(page);
    const before = { core: await named('core'), search: await named('search') };
    expect([before.core.length, before.search.length]).toEqual([1, 1]);

    await edit(`${read}index.html`, (html) => html.replaceAll('Ran Twice', 'Ran Once'));
    await edit('pagefind/pagefind-entry.json', (entry) => `${entry}\n`);
    await edit('service-worker.js', (code) => code.replace(/(edition:`)\w+/, '$1another'));

    // Another page and its search bring the new edition; the essay was not read again, and stays what it was.
    await page.goto(site);
    await searchFor(page, 'lamp');
    await expect(searchBox(page).results.first()).toBeVisible();
    await kept(page);
    await expect(async () => expect(await named('core')).toEqual([`${site} core another`])).toPass();
    const search = await named('search');
    expect([search.length, search[0] === before.search[0]]).toEqual([1, false]);

    await context.setOffline(true);
    await page.goto(site + read);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The River That Ran Twice');
    await context.setOffline(false);
    await page.goto(site + read);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The River That Ran Once');
    await kept(page);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The River That Ran Once');
    await expect(page.getByText('This is the copy')).toBeVisible();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test.describe('a browser that lets no site keep pages', () => {
  for (const [what, script, words] of [
    [
      'has no workers',
      () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
      'This browser does not let sites keep pages',
    ],
    [
      'refuses them',
      () => {
        ServiceWorkerContainer.prototype.register = () =>
          Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
      },
      'This browser does not let sites keep pages',
    ],
  ] as const) {
    test(`is told so by one that ${what}`, async ({ page }) => {
      await page.addInitScript(script);
      await page.goto(`${address}offline/`);
      await switchOf(page).click();
      await expect(page.getByRole('status').filter({ hasText: words })).toContainText('Nothing has changed.');
      await expect(switchOf(page)).toHaveAttribute('aria-checked', 'false');
    });
  }
});
