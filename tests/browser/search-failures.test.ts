import { expect, type Page, test } from 'playwright/test';
import { essay, openSearch, searchBox } from '../support/browsing.ts';

const alertIn = (page: Page) => searchBox(page).dialog.getByRole('alert');

async function searchFor(page: Page, query: string) {
  await openSearch(page);
  await page.keyboard.type(query);
}

for (const part of ['pagefind.js', 'pagefind-entry.json', '*.pf_meta', 'wasm.*']) {
  test(`when ${part} does not load, search says so at once, and works after another try`, async ({
    page,
  }) => {
    const { input, results, retry } = searchBox(page);
    await page.goto(essay);
    await page.route(`**/pagefind/${part}*`, (route) => route.abort());
    await openSearch(page);
    await expect(alertIn(page)).toContainText('The search index did not load');
    await expect(alertIn(page).getByRole('link')).toHaveText(['all essays', 'topics', 'names', 'sources']);

    await page.unrouteAll();
    await retry.click();
    await expect(alertIn(page)).toBeHidden();
    await expect(input).toBeFocused();
    await page.keyboard.type('coal');
    await expect(results.first()).toBeVisible();
  });
}

for (const [what, answer] of [
  ['does not load', { status: 404 }],
  ['is a page that asks to log in', { status: 200, body: '<!doctype html><title>Log in</title>' }],
] as const) {
  test(`when a part of the index ${what}, search says so, and does not say that nothing was found`, async ({
    page,
  }) => {
    const { input, results, retry, status } = searchBox(page);
    await page.goto(essay);
    await page.route('**/*.pf_index', (route) => route.fulfill(answer));
    await openSearch(page);
    await input.fill('coal');
    await expect(alertIn(page)).toBeVisible();
    await expect(status).toBeEmpty();

    await page.unrouteAll();
    await retry.click();
    await expect(results.first()).toBeVisible();
  });
}

test('when the results do not load, search says so, and shows them after another try', async ({ page }) => {
  const { input, results, retry } = searchBox(page);
  await page.goto(essay);
  await page.route('**/*.pf_fragment', (route) => route.abort());
  await openSearch(page);
  await input.fill('coal');
  await expect(alertIn(page)).toBeVisible();

  await page.unrouteAll();
  await retry.click();
  await expect(results.first()).toBeVisible();
  await expect(alertIn(page)).toBeHidden();
});

test('a reader who has gone offline is told so, and not that nothing was found', async ({
  page,
  context,
}) => {
  const { input, retry, status } = searchBox(page);
  await page.goto(essay);
  await searchFor(page, 'coal');
  await expect(status).toContainText('“coal”');

  await context.setOffline(true);
  await input.fill('zeppelin');
  await expect(alertIn(page)).toContainText('You may be offline');
  await expect(status).toBeEmpty();

  await context.setOffline(false);
  await retry.click();
  await expect(status).toContainText('Nothing found for “zeppelin”');
});

test('an index that was replaced while the page was open is not taken for one without the words', async ({
  page,
}) => {
  const { input, retry, status } = searchBox(page);
  await page.goto(essay);
  await searchFor(page, 'coal');
  await expect(status).toContainText('“coal”');

  await page.route('**/pagefind-entry.json*', (route) => route.fulfill({ json: { version: 'another' } }));
  await input.fill('zeppelin');
  await expect(alertIn(page)).toBeVisible();
  await page.unrouteAll();
  await retry.click();
  await expect(status).toContainText('Nothing found for “zeppelin”');
});

test('when the search script itself does not load, the dialog says so, and another try starts afresh', async ({
  page,
}) => {
  await page.goto(essay);
  await page.route('**/assets/search.js*', (route) => route.abort());
  await searchFor(page, 'coal');
  await expect(alertIn(page)).toBeVisible();

  await page.unrouteAll();
  await Promise.all([page.waitForEvent('load'), searchBox(page).retry.click()]);
  await searchFor(page, 'coal');
  await expect(searchBox(page).results.first()).toBeVisible();
});
