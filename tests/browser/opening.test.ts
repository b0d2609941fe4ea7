import { expect, test } from 'playwright/test';
import { everyEssay } from '../support/browsing.ts';
import { boxes } from '../support/layout.ts';

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
] as const) {
  test(`on ${width} pixels an essay is in brief on the first screen, and its text begins within two`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const late: string[] = [];
    for (const path of everyEssay) {
      await page.goto(path);
      const [brief] = await boxes(page.locator('.in-brief > p').first());
      const [text] = await boxes(page.locator('.prose > p').first());
      if ((brief?.top ?? Infinity) > height) late.push(`${path}: in brief at ${brief?.top}`);
      if ((text?.top ?? Infinity) > 2 * height) late.push(`${path}: the text at ${text?.top}`);
    }
    expect(late).toEqual([]);
  });
}

test('the link beside a heading is seen when the heading is pointed at, or by keyboard', async ({ page }) => {
  await page.goto(everyEssay[0] ?? '');
  const link = page.locator('.heading > .permalink').first();
  await expect(link).toHaveCSS('opacity', '0');
  await page.locator('.heading').first().hover();
  await expect(link).toHaveCSS('opacity', '1');
  await page.mouse.move(0, 0);
  await link.press('Shift');
  await expect(link).toHaveCSS('opacity', '1');
});

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('it does not stand beside its heading all the time', async ({ page }) => {
    await page.goto(everyEssay[0] ?? '');
    await expect(page.locator('.heading > .permalink').first()).toHaveCSS('opacity', '0');
  });
});

test('the link before a paragraph is seen when the paragraph is pointed at, and takes no stop of the keyboard', async ({
  page,
}) => {
  await page.goto(everyEssay[0] ?? '');
  const paragraph = page.locator('.prose > p').first();
  const link = paragraph.locator('.permalink');
  await expect(link).toHaveCSS('opacity', '0');
  await paragraph.hover();
  await expect(link).toHaveCSS('opacity', '1');
  await expect(link).toHaveJSProperty('tabIndex', -1);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`#${(await paragraph.getAttribute('id')) ?? ''}$`));
});
