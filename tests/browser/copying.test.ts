import { expect, type Page, test } from 'playwright/test';
import { essay } from '../support/browsing.ts';
import { sites } from '../support/sites.ts';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const address = new URL(essay, sites.real.address).href;

test.describe('where the browser lets pages copy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link beside a heading copies the section’s address and says so', async ({ page }) => {
    await page.goto(essay);
    const link = page.getByRole('link', { name: /^Link to the section/ }).nth(1);
    const section = await link.getAttribute('href');
    await link.click();
    await expect(page.getByText('Link copied')).toHaveRole('status');
    expect(await clipboard(page)).toBe(address + section);
    await expect(page).toHaveURL(address + section);
  });

  test('“Copy link” copies the essay’s address and says so', async ({ page }) => {
    await page.goto(`${essay}#notes`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
    expect(await clipboard(page)).toBe(address);
  });

  test('the address of the feed can be copied', async ({ page }) => {
    await page.goto('/feeds/');
    await page.getByRole('button', { name: 'Copy address' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await clipboard(page)).toBe(new URL('/rss.xml', address).href);
  });
});

test('nothing is called copied that was not', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(essay);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page
    .getByRole('link', { name: /^Link to the section/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#/);
  await expect(page.getByText(/copied/i)).toHaveCount(0);
  expect(errors).toEqual([]);
});
