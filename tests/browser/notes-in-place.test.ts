import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { oddRiver } from '../support/browsing.ts';

// Notes are a list below the text here; on wider screens they stand in the margin.
test.use({ viewport: { width: 768, height: 700 }, contextOptions: { reducedMotion: 'reduce' } });

/** The third of four places that cite the log, and its note. */
const mark = (page: Page) => page.locator('#M1-3');
const note = (page: Page) => page.locator('#ref-odd-log');
const isOpen = (page: Page) => note(page).evaluate((item) => item.matches(':popover-open'));
const scrolled = (page: Page) => page.evaluate(() => scrollY);

test('a note opens from the keyboard where the reader stands; Escape closes it and gives the focus back', async ({
  page,
}) => {
  await page.goto(oddRiver);
  await mark(page).focus();
  const before = await scrolled(page);
  await page.keyboard.press('Enter');
  await expect(note(page)).toBeInViewport({ ratio: 1 });
  await expect(note(page)).toBeFocused();
  expect([await isOpen(page), await scrolled(page)]).toEqual([true, before]);

  await page.keyboard.press('Escape');
  expect([await isOpen(page), await scrolled(page)]).toEqual([false, before]);
  await expect(mark(page)).toBeFocused();
});

test('the links of an open note come next, and the text after it', async ({ page }) => {
  await page.goto(oddRiver);
  await mark(page).press('Enter');
  await page.keyboard.press('Tab');
  await expect(note(page).getByRole('link').first()).toBeFocused();
  await expect(note(page).getByRole('link').first()).toHaveAttribute('href', /^https:/);
});

test('it says which page is meant in this place, and not in the others', async ({ page }) => {
  await page.goto(oddRiver);
  await mark(page).click();
  await expect(note(page).getByText('p. 4')).toBeVisible();
  await expect(note(page).getByText('see p. 3')).toBeHidden();
  await expect(note(page).getByText('p. 5')).toBeHidden();
});

test('a click beside it closes it, and the list is as it was', async ({ page }) => {
  await page.goto(oddRiver);
  const items = page.locator('.footnotes > ol > li');
  const before = await items.allInnerTexts();
  await mark(page).click();
  await expect(note(page)).toBeVisible();
  await page.mouse.click(5, 5);
  expect(await isOpen(page)).toBe(false);
  expect(await items.allInnerTexts()).toEqual(before);
});

test('another mark opens its own note in place of the first', async ({ page }) => {
  await page.goto(oddRiver);
  await mark(page).click();
  await page.locator('#M4').click();
  expect(await isOpen(page)).toBe(false);
  await expect(page.locator('#fn-stone')).toBeInViewport({ ratio: 1 });
});

test('an open note has no fault that axe can find', async ({ page }) => {
  await page.goto(oddRiver);
  await mark(page).click();
  await expect(note(page)).toBeInViewport({ ratio: 1 });
  const { violations } = await new AxeBuilder({ page }).include('.footnotes').setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

for (const width of [320, 1280]) {
  test(`a note is whole on a screen of ${width} pixels, also one cited before`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(oddRiver);
    await mark(page).click();
    await expect(note(page)).toBeInViewport({ ratio: 1 });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a mark leads to the item of the list, and the item back to each mark', async ({ page }) => {
    await page.goto(oddRiver);
    await mark(page).press('Enter');
    await expect(page).toHaveURL(/#ref-odd-log$/);
    await expect(note(page)).toBeInViewport();

    await page.getByRole('link', { name: 'Back to mark 1, use 3 in the text' }).press('Enter');
    await expect(page).toHaveURL(/#M1-3$/);
    await expect(mark(page)).toBeInViewport();
  });
});
