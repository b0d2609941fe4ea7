import { expect, test } from 'playwright/test';
import { essay, openSearch, searchBox } from '../support/browsing.ts';

test('Back from a followed result opens search again, with the query and at the place', async ({ page }) => {
  await page.goto(essay);
  await openSearch(page);
  await page.keyboard.type('coal barges');
  const { input, results, dialog } = searchBox(page);
  await expect(results.nth(2)).toBeVisible();
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
  const { results, dialog } = searchBox(page);
  await results.first().click();
  await page.goBack();
  await expect(dialog).toBeVisible();
  await expect(results.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(dialog).toBeHidden();
});
