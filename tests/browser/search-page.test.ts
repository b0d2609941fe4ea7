import { expect, type Page, test } from 'playwright/test';
import { gate, searchBox } from '../support/browsing.ts';

const box = (page: Page) => searchBox(page, page.getByRole('main'));

/** The page shows the answer to this query, in its field, its status line and its address. */
async function expectAnswer(page: Page, query: string) {
  await expect(box(page).input).toHaveValue(query);
  await expect(box(page).status).toHaveText(new RegExp(`^\\d+ results? for “${query}”$`));
  await expect(page).toHaveURL(`/search/?q=${query}`);
}

test('an address with a query shows its results', async ({ page }) => {
  await page.goto('/search/?q=coal');
  await expectAnswer(page, 'coal');
  await expect(box(page).results.first()).toBeVisible();
});

test('the form on the home page leads to its results', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('searchbox').fill('treaty');
  await page.keyboard.press('Enter');
  await expectAnswer(page, 'treaty');
});

test('what was typed survives a reload', async ({ page }) => {
  await page.goto('/search/');
  await box(page).input.fill('barges');
  await expectAnswer(page, 'barges');
  await page.reload();
  await expectAnswer(page, 'barges');
});

test('Back and Forward go through the queries one by one', async ({ page }) => {
  await page.goto('/search/');
  for (const query of ['coal', 'treaty', 'barges']) {
    await box(page).input.fill(query);
    await expectAnswer(page, query);
    await page.keyboard.press('Enter');
  }
  await page.goBack();
  await expectAnswer(page, 'treaty');
  await page.goBack();
  await expectAnswer(page, 'coal');
  await page.goForward();
  await expectAnswer(page, 'treaty');
});

test('Back from a result returns to the results', async ({ page }) => {
  await page.goto('/search/?q=barges');
  await box(page).results.first().click();
  await expect(page).toHaveURL(/\/essays\//);
  await page.goBack();
  await expectAnswer(page, 'barges');
});

test('a late answer to an earlier query never replaces the answer to the last', async ({ page }) => {
  const answer = gate();
  const held: string[] = [];
  let holding = true;
  await page.route('**/*.pf_fragment', async (route) => {
    if (holding) {
      held.push(route.request().url());
      await answer.opened;
    }
    await route.continue();
  });
  await page.goto('/search/');
  await box(page).input.fill('Wintrobe');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  holding = false;
  await box(page).input.fill('corrections');
  await expectAnswer(page, 'corrections');

  const late = page.waitForEvent('requestfinished', (request) => request.url() === held[0]);
  answer.open();
  await late;
  await expectAnswer(page, 'corrections');
});
