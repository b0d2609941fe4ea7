import { expect, test } from 'playwright/test';
import { essay, openSearch, searchBox } from '../support/browsing.ts';
import { marksInSection } from '../support/sections.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(essay);
  await openSearch(page);
  await page.keyboard.type('coal');
  await expect(searchBox(page).status).toContainText('“coal”');
});

test('typing shows results and says how many there are', async ({ page }) => {
  const { status } = searchBox(page);
  await expect(status).toHaveText(/^\d+ results for “coal”$/);
  await searchBox(page).input.fill('zeppelin');
  await expect(status).toHaveText('Nothing found for “zeppelin”. Try fewer or other words.');
  await expect(searchBox(page).results).toHaveCount(0);
});

test('each result says what it is and shows the words in their sentence, without the figures of notes', async ({
  page,
}) => {
  const { items } = searchBox(page);
  await expect(items.first().locator('.kicker')).toHaveText(/^(Essay|Figure|Source|Name|Data|Topic)/);
  const excerpts = page.getByRole('dialog').locator('.search-excerpt');
  await expect(excerpts.locator('mark').first()).toHaveText(/^coal/i);
  await expect(excerpts.filter({ hasText: /↩|\p{L}[.,]\d/u })).toHaveCount(0);
});

test('arrow keys, Home and End move through the results and back to the field', async ({ page }) => {
  const { input, results } = searchBox(page);
  const press = (key: string) => page.keyboard.press(key);
  await press('ArrowUp');
  await expect(input).toBeFocused();
  await press('ArrowDown');
  await expect(results.nth(0)).toBeFocused();
  await press('ArrowDown');
  await expect(results.nth(1)).toBeFocused();
  await press('ArrowUp');
  await expect(results.nth(0)).toBeFocused();
  await press('End');
  await expect(results.last()).toBeFocused();
  await expect(results.last()).toBeInViewport();
  await press('ArrowDown');
  await expect(results.last()).toBeFocused();
  await press('Home');
  await expect(results.nth(0)).toBeFocused();
  await press('ArrowUp');
  await expect(input).toBeFocused();
});

test('Home and End in the field move the cursor of the field', async ({ page }) => {
  await page.keyboard.press('Home');
  await page.keyboard.type('char');
  await expect(searchBox(page).input).toHaveValue('charcoal');
});

test('Enter follows a result to its section, with the words marked there and an address fit to be shared', async ({
  page,
}) => {
  const passages = searchBox(page).items.filter({ hasText: 'Essay ·' }).filter({ hasText: ' in ' });
  const result = passages.getByRole('link').first();
  await result.focus();
  const address = new URL((await result.getAttribute('href')) ?? '', page.url());
  const section = (await result.textContent()) ?? '';
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(address.pathname + address.hash);
  await expect(page.getByRole('heading', { name: section, exact: true })).toBeInViewport();
  const marks = await marksInSection(page, address.hash);
  expect(new Set(marks.map((text) => text.toLowerCase()))).toEqual(new Set(['coal']));
});
