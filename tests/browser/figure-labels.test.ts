import { expect, test } from 'playwright/test';
import { everyDrawnEssay, oddRiver } from '../support/browsing.ts';
import { labelFaults } from '../support/labels.ts';
import { type MarginLabel, marginLabels } from '../support/margin-labels.ts';

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

test('a map and small multiples take the margin too where there is one, and cover none of its labels', async ({
  page,
}) => {
  const wide = page.locator('.prose .page-wide');
  for (const [path, id] of [
    ['/essays/buffer-state/', 'fig-border'],
    ['/essays/the-reopening/', 'fig-cut-and-missiles'],
  ] as const) {
    await page.goto(path);
    for (const width of [320, 1100, 1200, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(wide).toHaveAttribute('id', id);
      const [figure, text] = await Promise.all([wide.boundingBox(), page.locator('.prose').boundingBox()]);
      if (!figure || !text) throw new Error(`${path} has no figure`);
      const labels = width < 1200 ? [] : await page.evaluate<MarginLabel[]>(marginLabels);
      const [right, top] = [Math.max(text.x + text.width, ...labels.map((label) => label.right)), figure.y];
      expect(Math.abs(figure.x + figure.width - right), `${id} at ${width} pixels`).toBeLessThan(2);
      expect(
        labels.filter((label) => label.bottom > top && label.top < top + figure.height),
        `${id} at ${width} pixels`,
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});
