import { expect, type Page, test } from 'playwright/test';
import { essay, gate, openSearch, searchBox } from '../support/browsing.ts';

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
  await expect(page.locator('.search-late').first()).toBeHidden();

  await page.unrouteAll();
  await Promise.all([page.waitForEvent('load'), searchBox(page).retry.click()]);
  await searchFor(page, 'coal');
  await expect(searchBox(page).results.first()).toBeVisible();
});

/** Answer no request for a file, as on a line that hangs, until the returned function is called. */
async function hang(page: Page, files: string): Promise<() => Promise<void>> {
  const { opened, open } = gate();
  await page.route(files, async (route) => {
    await opened;
    await route.continue();
  });
  return async () => {
    open();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

for (const [part, files] of [
  ['a part of the index', '**/*.pf_index'],
  ['a result', '**/*.pf_fragment'],
] as const) {
  test(`when ${part} hangs, search says so after a while, and shows what comes later`, async ({ page }) => {
    const { results, status } = searchBox(page);
    await page.clock.install();
    await page.goto(essay);
    const goOn = await hang(page, files);
    await searchFor(page, 'coal');
    await page.clock.runFor(5_000);
    await expect(alertIn(page)).toBeHidden();
    await page.clock.runFor(5_000);
    await expect(alertIn(page)).toContainText('did not load, or not yet');
    await expect(status).toBeEmpty();

    await goOn();
    await expect(results.first()).toBeVisible();
    await expect(alertIn(page)).toBeHidden();
  });
}

test('when the search script itself hangs, a line says so after a while, without a script, and goes once it comes', async ({
  page,
}) => {
  const { dialog, results } = searchBox(page);
  const late = dialog.getByRole('status').getByText('Search has not loaded yet');
  await page.goto(essay);
  const goOn = await hang(page, '**/assets/search.js*');
  await searchFor(page, 'coal');
  await expect(dialog).toBeVisible();
  await expect(late).toBeHidden();
  // As if the time had passed that the stylesheet says.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(late).toBeVisible();
  await expect(dialog.getByRole('alert')).toBeHidden();

  await goOn();
  await expect(results.first()).toBeVisible();
  await expect(late).toHaveCount(0);
});

test('when a part of the index never comes, the page is read on, and another try finds', async ({ page }) => {
  const { dialog, input, results, retry } = searchBox(page);
  await page.clock.install();
  await page.goto(essay);
  await page.route('**/*.pf_meta', () => undefined);
  await searchFor(page, 'coal');
  await page.clock.runFor(10_000);
  await expect(alertIn(page)).toBeVisible();
  // The first takes away what was typed.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('main').getByRole('link').first().focus();

  await page.unrouteAll();
  await openSearch(page);
  await retry.click();
  await expect(input).toBeFocused();
  await page.keyboard.type('coal');
  await page.clock.runFor(1_000);
  await expect(results.first()).toBeVisible();
  await expect(alertIn(page)).toBeHidden();
});

test('a browser that lets the site keep nothing finds all the same, and nothing breaks', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    StorageManager.prototype.estimate = refuse;
  });
  await page.goto(essay);
  await searchFor(page, 'coal');
  await searchBox(page).results.nth(1).click();
  await expect(page.locator('mark').first()).toBeVisible();
  await page.goBack();
  await expect(searchBox(page).results.first()).toBeVisible();
  expect(errors).toEqual([]);
});
