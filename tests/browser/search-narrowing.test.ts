import { expect, type Page, test } from 'playwright/test';
import { requestsOf, searchBox } from '../support/browsing.ts';

const box = (page: Page) => searchBox(page, page.getByRole('main'));

test.beforeEach(async ({ page }) => {
  await page.goto('/search/?q=coal');
  await expect(box(page).status).toHaveText(/^\d+ results for “coal”$/);
});

test('what narrows an answer is asked for only by whoever wants to narrow it', async ({ page }) => {
  const requests = requestsOf(page);
  await box(page).narrow.click();
  await expect(box(page).list('Kind')).toBeVisible();
  expect(requests.map((address) => new URL(address).pathname)).toEqual(['/pagefind/facets.json']);
});

test('a kind is chosen by its count, and as many results are left', async ({ page }) => {
  const { narrow, list, status, items } = box(page);
  await narrow.click();
  const option = list('Kind').getByRole('option', { name: /^Figure \(\d+\)$/ });
  const count = /\d+/.exec((await option.textContent()) ?? '')?.[0] ?? '';
  await list('Kind').focus();
  await list('Kind').selectOption('Figure');
  await expect(status).toHaveText(new RegExp(`^${count} of \\d+ results for “coal”$`));
  await expect(items.first().locator('.kicker')).toHaveText(/^Figure/);
  await expect(list('Kind')).toBeFocused();
});

test('an address holds what is chosen, and Back takes it away again', async ({ page }) => {
  const { narrow, list, status } = box(page);
  await narrow.click();
  await list('Kind').selectOption('Source');
  await expect(page).toHaveURL('/search/?q=coal&kind=Source');
  await list('Order').selectOption('date');
  await expect(page).toHaveURL('/search/?q=coal&kind=Source&sort=date');
  await page.reload();
  await expect(list('Kind')).toHaveValue('Source');
  await expect(status).toHaveText(/^\d+ of \d+ results for “coal”$/);
  await page.goBack();
  await expect(list('Order')).toHaveValue('');
  await page.goBack();
  await expect(status).toHaveText(/^\d+ results for “coal”$/);
});

test('the newest come first when asked for', async ({ page }) => {
  await page.goto('/search/?q=coal&kind=Source&sort=date');
  await expect(box(page).status).toContainText('of');
  const kickers = await box(page).items.locator('.kicker').allTextContents();
  const years = kickers.map((kicker) => Number(/\d{4}$/.exec(kicker)?.[0] ?? 0));
  expect(years).toEqual(years.toSorted((a, b) => b - a));
});

test('more results come when asked for, and the reader goes on where they begin', async ({ page }) => {
  const { more, results } = box(page);
  await expect(more).toBeVisible();
  // Of a page that is listed already the next passage is a line below it, among those that were there.
  await results.evaluateAll((links) => links.forEach((link) => link.classList.add('seen')));
  await more.click();
  await expect(page.locator('a:focus')).not.toHaveClass(/\bseen\b/);
  await expect(results.and(page.locator(':focus'))).toBeVisible();
});
