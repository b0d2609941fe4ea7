import { expect, test } from 'playwright/test';
import { essay, openSearch, requestsOf, searchBox } from '../support/browsing.ts';

for (const keys of ['/', 'Control+k', 'Meta+k']) {
  test(`${keys} opens search with the cursor in an empty field`, async ({ page }) => {
    await page.goto(essay);
    await openSearch(page, keys);
    await expect(searchBox(page).input).toBeFocused();
    await expect(searchBox(page).input).toHaveValue('');
  });
}

test('the Search link opens the dialog where the reader is, and no other page', async ({ page }) => {
  await page.goto(essay);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(searchBox(page).input).toBeFocused();
  await expect(page).toHaveURL(essay);
});

for (const [way, keys] of [
  ['Escape', ['Escape']],
  ['the Close button', ['Shift+Tab', 'Enter']],
] as const) {
  test(`${way} closes search and takes the reader back to where they were`, async ({ page }) => {
    await page.goto(essay);
    const mark = page.getByRole('link', { name: /^Notes? \d/ }).nth(1);
    await mark.focus();
    await openSearch(page);
    await expect(searchBox(page).input).toBeFocused();
    for (const key of keys) await page.keyboard.press(key);
    await expect(searchBox(page).dialog).toBeHidden();
    await expect(mark).toBeFocused();
  });
}

test('a slash typed into a field is a slash', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.pressSequentially('and/or');
  await expect(field).toHaveValue('and/or');
  await openSearch(page, 'Control+k');
  await page.keyboard.type('either/or');
  await expect(searchBox(page).input).toHaveValue('either/or');
});

test('no script is asked for before the reader asks for search, and then only from this site', async ({
  page,
}) => {
  const scripts = () => requests.filter((address) => /\.js\b|pagefind/.test(address));
  const requests = requestsOf(page);
  await page.goto(essay, { waitUntil: 'networkidle' });
  expect(scripts()).toEqual([]);

  await openSearch(page);
  await page.keyboard.type('coal');
  await expect(searchBox(page).results.first()).toBeVisible();
  expect(scripts()).not.toEqual([]);
  expect([...new Set(requests.map((address) => new URL(address).origin))]).toEqual([
    new URL(page.url()).origin,
  ]);
});
