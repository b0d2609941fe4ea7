import { expect, test } from 'playwright/test';
import { essay, openSearch, searchBox } from '../support/browsing.ts';

test('a number stands above the results, with who says so, its sources and its table, and is said', async ({
  page,
}) => {
  await page.goto(essay);
  await openSearch(page);
  await page.keyboard.type('sixth nuclear test yield');
  const number = page.getByRole('region', { name: 'A number' });
  await expect(number).toContainText('50–250 kt TNT');
  await expect(number).toContainText('38 North');
  await expect(number.getByRole('link', { name: 'North Korea’s nuclear tests' })).toHaveAttribute(
    'href',
    '/data/nuclear-tests/#row-6',
  );
  await expect(searchBox(page).status).toContainText('50–250 kt TNT');
});

test('results of one essay stand together, and say why they are there', async ({ page }) => {
  await page.goto(essay);
  await openSearch(page);
  await page.keyboard.type('how much oil does china send');
  const first = page.locator('.search-result').first();
  await expect(first).toContainText('Five requests for less oil');
  await expect(first.locator('.search-why')).toContainText('Answers “How much oil');
  const pages = await page
    .locator('.search-result > .search-result-title a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(new Set(pages).size).toBe(pages.length);
});

for (const query of ['sanctions', 'what happens to defectors', 'Kim Jong-un', 'coal barges']) {
  test(`three results for “${query}” are in view on a small screen`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(essay);
    await openSearch(page);
    await page.keyboard.type(query);
    const third = page.locator('.search-result').nth(2);
    await expect(third).toBeVisible();
    await expect
      .poll(async () => {
        const box = await third.boundingBox();
        return box && box.y + box.height;
      })
      .toBeLessThanOrEqual(844);
  });
}
