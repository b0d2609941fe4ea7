import { expect, type Page, test } from 'playwright/test';
import { everyEssay, oddEssay } from '../support/browsing.ts';
import { spaceOutText } from '../support/layout.ts';
import { type MarginLabel, marginLabels, misplaced } from '../support/margin-labels.ts';

const essays = [...everyEssay, oddEssay];
const labelsOf = (page: Page) => page.evaluate<MarginLabel[]>(marginLabels);

for (const width of [1200, 1280, 1920]) {
  test(`on ${width} pixels every label stands beside the text, level with its mark, and over no other`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    let labels = 0;
    for (const path of essays) {
      await page.goto(path);
      const found = await labelsOf(page);
      labels += found.length;
      expect(misplaced(found), path).toEqual([]);
    }
    expect(labels).toBeGreaterThan(100);
  });
}

test('labels stay clear of each other when a reader spaces out the text', async ({ page }) => {
  for (const path of essays) {
    await page.goto(path);
    await spaceOutText(page);
    expect(misplaced(await labelsOf(page)), path).toEqual([]);
  }
});

test('a label is short: at most two lines, with no link of its own, and a click on it opens the notes', async ({
  page,
}) => {
  await page.goto(essays[1] ?? '');
  const labels = await labelsOf(page);
  expect(labels.filter(({ top, bottom, note }) => bottom - top > 2 * 17 || note.length > 72)).toEqual([]);
  const [first] = labels;
  await page.mouse.wheel(0, (first?.top ?? 0) - 300);
  await expect(async () => {
    const [label] = await labelsOf(page);
    await page.mouse.click(
      (label?.left ?? 0) + 20,
      (label?.top ?? 0) + 6 - (await page.evaluate(() => scrollY)),
    );
    await expect(page.locator('sup + section:popover-open')).toBeVisible({ timeout: 500 });
  }).toPass();
});

test('on a screen without a margin there are none', async ({ page }) => {
  await page.setViewportSize({ width: 1180, height: 900 });
  await page.goto(essays[1] ?? '');
  const content = await page
    .locator('.prose [data-note]')
    .first()
    .evaluate((mark) => getComputedStyle(mark, '::before').content);
  expect(content).toBe('none');
});
