import { expect, type Page, test } from 'playwright/test';
import { requestsOf, searchBox } from '../support/browsing.ts';

const box = (page: Page) => searchBox(page, page.getByRole('main'));

/** Search for something on the search page, and wait until it is answered. */
async function search(page: Page, query: string) {
  await page.goto('/search/');
  await box(page).input.fill(query);
  await expect(box(page).status).toContainText(`“${query}”`);
}

test('a spelling that nothing has is mended, and the reader told', async ({ page }) => {
  await search(page, 'Pyongyong');
  await expect(box(page).status).toHaveText(/^Nothing found for “Pyongyong”\. \d+ results for “Pyongyang”$/);
  await expect(box(page).results.first()).toHaveText('Pyongyang');
});

test('a word that nothing has beside the others is dropped, and named', async ({ page }) => {
  await search(page, 'zeppelin coal');
  await expect(box(page).status).toHaveText(
    /^Nothing has all of “zeppelin coal”\. \d+ results without “zeppelin”$/,
  );
});

test('another form of a name marks the form that stands in the text', async ({ page }) => {
  await search(page, 'DPRK coal');
  await expect(
    box(page).items.locator('.search-excerpt mark', { hasText: 'North Korea' }).first(),
  ).toBeVisible();
});

test('what was meant is looked for only when little is found', async ({ page }) => {
  const requests = requestsOf(page);
  await search(page, 'coal');
  expect(requests.filter((address) => address.includes('vocabulary'))).toEqual([]);
  await box(page).input.fill('zeppelin');
  await expect(box(page).status).toContainText('Nothing found');
  expect(requests.filter((address) => address.includes('vocabulary'))).toHaveLength(1);
});

test('nothing that is typed leaves the browser', async ({ page }) => {
  const requests = requestsOf(page);
  await search(page, 'Pyongyong');
  expect(requests.filter((address) => /pyongyong/i.test(decodeURIComponent(address)))).toEqual([]);
});

test('a browser is told how to add the site as a search engine', async ({ page, request }) => {
  await page.goto('/');
  const link = page.locator('link[rel=search]');
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
  const description = await (await request.get((await link.getAttribute('href')) ?? '')).text();
  const [, template = ''] = /template="([^"]*\{searchTerms\})"/.exec(description) ?? [];
  await page.goto(template.replace('{searchTerms}', 'coal'));
  await expect(box(page).status).toHaveText(/^\d+ results for “coal”$/);
});

test('old results stay until new ones come', async ({ page }) => {
  await search(page, 'coal');
  const { promise: release, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/*.pf_fragment', async (route) => {
    await release;
    await route.continue();
  });
  const before = await box(page).results.first().textContent();
  await box(page).input.fill('Wintrobe');
  await page.waitForTimeout(500);
  await expect(box(page).results.first()).toHaveText(before ?? '');
  await expect(box(page).status).toContainText('“coal”');
  resolve(undefined);
  await expect(box(page).status).toContainText('“Wintrobe”');
});
