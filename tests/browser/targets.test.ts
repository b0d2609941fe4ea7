import { expect, type Page, test } from 'playwright/test';
import { essay, openSearch, pageKinds, pagesOf, searchBox, templates } from '../support/browsing.ts';

/** Things to click or tap that are smaller than 24 × 24 pixels. Links in running text may be (WCAG 2.5.8). */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      'header.masthead a, nav a, summary, button, input, select, .share-actions a, .permalink, .search-results a, h2 a, h3 a',
    );
    return [...targets]
      .filter((target) => target.checkVisibility())
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ target, box }) => `${target.innerText} is ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
  });

for (const width of [320, 1280]) {
  test.describe(`on a screen of ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('everything to click or tap is at least 24 pixels wide and high', async ({ page }) => {
      for (const path of [...pageKinds, ...templates.flatMap((template) => pagesOf(template).slice(0, 1))]) {
        await page.goto(path);
        await page
          .locator('summary')
          .evaluateAll((summaries: HTMLElement[]) => summaries.forEach((summary) => summary.click()));
        expect.soft(await small(page), path).toEqual([]);
      }
    });

    test('so is everything in the search dialog', async ({ page }) => {
      await page.goto(essay);
      await openSearch(page);
      await page.keyboard.type('coal');
      await expect(searchBox(page).results.first()).toBeVisible();
      await searchBox(page).narrow.click();
      await expect(searchBox(page).list('Kind')).toBeVisible();
      expect(await small(page)).toEqual([]);
    });
  });
}
