import { expect, type Page, test } from 'playwright/test';
import { faults } from '../support/axe.ts';

// What a card needs is native: it works the same without JavaScript.
test.use({ javaScriptEnabled: false });

const essay = '/essays/dictators-paradox/';
const opener = (page: Page) => page.getByRole('button', { name: 'Hu Jintao', exact: true });
const card = (page: Page) =>
  page.getByText('General secretary of the Chinese Communist Party from 2002 to 2012');

test('a name opens its card from the keyboard, and Escape closes it', async ({ page }) => {
  await page.goto(essay);
  await expect(card(page)).toBeHidden();
  await opener(page).press('Enter');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

for (const width of [320, 1280]) {
  test(`a touch on its words opens the card whole on a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(essay);
    await opener(page).click();
    await expect(card(page)).toBeInViewport({ ratio: 1 });
  });
}

test('the card leads to the name’s page', async ({ page }) => {
  await page.goto(essay);
  await opener(page).click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/names\/hu-jintao\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hu Jintao');
});

test.describe('to axe', () => {
  test.use({ javaScriptEnabled: true });

  test('an open card has no fault', async ({ page }) => {
    await page.goto(essay);
    await opener(page).click();
    expect(await faults(page, '.name, .name-card')).toEqual([]);
  });
});
