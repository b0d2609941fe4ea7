import { expect, test } from 'playwright/test';
import { everyDrawnEssay, oddRiver } from '../support/browsing.ts';
import { labelFaults } from '../support/labels.ts';

test('words in a drawing touch no others, stay inside and can be read, on small screens and wide ones', async ({
  page,
}) => {
  // Every essay, twice.
  test.setTimeout(180_000);
  for (const path of [...everyDrawnEssay, oddRiver]) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator('figure svg:visible'), path).not.toHaveCount(0);
      expect.soft(await labelFaults(page), `${path} at ${width} pixels`).toEqual([]);
    }
  }
});

test('a figure shows one drawing at a time, the one made for the room it has', async ({ page }) => {
  for (const [width, size] of [
    [320, 'narrow'],
    [1280, 'wide'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(oddRiver);
    await expect(page.locator('#fig-depth').getByRole('img')).toHaveCount(1);
    await expect(page.locator(`#fig-depth .drawing-${size}`)).toBeVisible();
  }
});
