import { expect, type Page, test } from 'playwright/test';
import { faults } from '../support/axe.ts';
import { oddRiver } from '../support/browsing.ts';

test.use({ viewport: { width: 768, height: 700 }, contextOptions: { reducedMotion: 'reduce' } });

/** The third of four places that cite the log, what it opens, and the log's note in the list. */
const mark = (page: Page) => page.locator('#M1-3');
const note = (page: Page) => page.locator('sup + section:popover-open');
const listed = (page: Page) => page.locator('#ref-odd-log');
const isOpen = async (page: Page) => (await note(page).count()) > 0;
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
  await expect(note(page).getByText('p. 4').filter({ visible: true })).toHaveText('p. 4');
  await expect(note(page).getByText('see p. 3')).toBeHidden();
  await expect(note(page).getByText('p. 5')).toBeHidden();
});

test('a click beside it closes it, and the list is as it was', async ({ page }) => {
  await page.goto(oddRiver);
  const items = page.locator('.footnotes li');
  const before = await items.allTextContents();
  await mark(page).click();
  await expect(note(page)).toBeVisible();
  await page.mouse.click(5, 5);
  expect(await isOpen(page)).toBe(false);
  expect(await items.allTextContents()).toEqual(before);
  await expect(page.locator('sup + section')).toHaveCount(0);
});

test('another mark opens its own note in place of the first', async ({ page }) => {
  await page.goto(oddRiver);
  await mark(page).click();
  await page.locator('#M1-4').click();
  await expect(note(page)).toHaveCount(1);
  await expect(note(page)).toBeInViewport({ ratio: 1 });
  await expect(note(page)).toHaveAccessibleName('Note 1');
});

test('marks that stand together open all their notes, with their numbers, in rising order', async ({
  page,
}) => {
  await page.goto(oddRiver);
  await mark(page).click();
  const numbers = note(page).locator('[data-number]');
  await expect(numbers).toHaveText([/“Tides” of Skerry/, /The stone is not in the log/]);
  expect(await numbers.evaluateAll((notes) => notes.map((item) => item.dataset['number']))).toEqual([
    '1',
    '4',
  ]);
  await expect(note(page)).toHaveAccessibleName('Notes 1 and 4');
});

test('a mark inside an open note opens its own note there, and Escape goes back one step at a time', async ({
  page,
}) => {
  await page.goto(oddRiver);
  await mark(page).click();
  const before = await scrolled(page);
  await note(page).locator('sup > a').first().click();
  await expect(note(page)).toHaveCount(2);
  await expect(note(page).last()).toHaveAccessibleName('Note 2');
  await expect(note(page).last()).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(note(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(note(page)).toHaveCount(0);
  expect(await scrolled(page)).toBe(before);
});

test('an open note has no fault that axe can find', async ({ page }) => {
  await page.goto(oddRiver);
  await mark(page).click();
  await expect(note(page)).toBeInViewport({ ratio: 1 });
  expect(await faults(page, 'sup + section')).toEqual([]);
});

for (const width of [320, 1280]) {
  test(`a note is whole on a screen of ${width} pixels, also one cited before`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(oddRiver);
    await mark(page).click();
    await expect(note(page)).toBeInViewport({ ratio: 1 });
  });
}

test('the list is folded, and opens for whoever asks for it or comes to a note of it', async ({ page }) => {
  await page.goto(oddRiver);
  await expect(listed(page)).toBeHidden();
  await page.getByText(/^All \d+ notes$/).click();
  await expect(listed(page)).toBeVisible();
  await page.goto(`${oddRiver}?again#fn-stone`);
  await expect(page.locator('#fn-stone')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list stands open', async ({ page }) => {
    await page.goto(oddRiver);
    await expect(listed(page)).toBeVisible();
    await expect(page.getByText(/^All \d+ notes$/)).toBeHidden();
  });

  test('a mark leads to the item of the list, and the item back to each mark', async ({ page }) => {
    await page.goto(oddRiver);
    await mark(page).press('Enter');
    await expect(page).toHaveURL(/#ref-odd-log$/);
    await expect(listed(page)).toBeInViewport();

    await page.getByRole('link', { name: 'Back to mark 1, use 3 in the text' }).press('Enter');
    await expect(page).toHaveURL(/#M1-3$/);
    await expect(mark(page)).toBeInViewport();
  });
});
