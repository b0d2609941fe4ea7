import { expect, type Locator, test } from 'playwright/test';
import { essay, openSearch, searchBox } from '../support/browsing.ts';

/** Wait until a list is what it was a moment ago: while somebody types, it answers the half of the words too. */
const settled = (results: Locator) =>
  expect(async () => {
    const before = await results.allTextContents();
    await results.page().waitForTimeout(400);
    expect(before.length).toBeGreaterThan(2);
    expect(await results.allTextContents()).toEqual(before);
  }).toPass();

test('Back from a followed result opens search again, with the query and at the place', async ({ page }) => {
  await page.goto(essay);
  await openSearch(page);
  await page.keyboard.type('coal barges');
  const { input, results, dialog, status } = searchBox(page);
  await expect(status).toContainText('“coal barges”');
  await settled(results);
  const followed = await results.nth(2).textContent();
  await results.nth(2).click();
  await expect(page).not.toHaveURL(essay);

  await page.goBack();
  await expect(page).toHaveURL(essay);
  await expect(dialog).toBeVisible();
  await expect(input).toHaveValue('coal barges');
  await expect(results.nth(2)).toBeFocused();
  await expect(results.nth(2)).toHaveText(followed ?? '');
});

test('search that was closed stays closed when the reader comes back', async ({ page }) => {
  await page.goto(essay);
  await openSearch(page);
  await page.keyboard.type('coal barges');
  const { results, dialog, status } = searchBox(page);
  await expect(status).toContainText('“coal barges”');
  await results.first().click();
  await page.goBack();
  await expect(dialog).toBeVisible();
  // In the field with its words, Escape would only empty it.
  await expect(results.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(dialog).toBeHidden();
});
