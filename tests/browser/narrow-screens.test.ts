import { expect, test } from 'playwright/test';
import {
  essay,
  everyPage,
  oddEssay,
  oddRiver,
  openSearch,
  pageKinds,
  searchBox,
} from '../support/browsing.ts';
import { labelFaults } from '../support/labels.ts';
import { boxes, clippedText, showBeneath, spaceOutText, sticksOut } from '../support/layout.ts';

/** A small telephone's width, and what is left of 1280 × 1024 at 400% (WCAG 1.4.10). */
test.use({ viewport: { width: 320, height: 256 } });

const inGroupsOf = (size: number, paths: readonly string[]) =>
  Array.from(
    { length: Math.ceil(paths.length / size) },
    (_, group) => paths.slice(group * size, (group + 1) * size) as [string, ...string[]],
  );

test.describe('many pages in the place of one', () => {
  // Their styles come into a page that is there, whose policy does not know them.
  test.use({ bypassCSP: true });

  test('no page scrolls sideways on 320 pixels', async ({ page }) => {
    test.setTimeout(300_000);
    const wide: string[] = [];
    for (const paths of inGroupsOf(40, everyPage)) {
      await page.goto(paths[0]);
      await showBeneath(page, paths.slice(1));
      wide.push(...(await sticksOut(page)));
    }
    await page.goto(oddEssay);
    wide.push(...(await sticksOut(page)));
    expect(wide).toEqual([]);
  });
});

test('a reader who spaces out the text loses none of it', async ({ page }) => {
  const faults: string[] = [];
  for (const path of [...pageKinds, oddRiver]) {
    await page.goto(path);
    await spaceOutText(page);
    faults.push(...(await sticksOut(page)), ...(await clippedText(page)), ...(await labelFaults(page)));
  }
  expect(faults).toEqual([]);
});

test('search can be used and left again on a screen that small', async ({ page }) => {
  await page.goto(essay);
  await openSearch(page);
  const { dialog, input, results, narrow, list } = searchBox(page);
  await expect(input).toBeInViewport();
  await page.keyboard.type('coal');
  await page.keyboard.press('ArrowDown');
  await narrow.click();
  await expect(list('Order')).toBeVisible();
  // The list may still grow while one scrolls to its end.
  await expect(async () => {
    await results.last().scrollIntoViewIfNeeded();
    await expect(results.last()).toBeInViewport({ timeout: 500 });
  }).toPass();
  expect(await sticksOut(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('no picture is wider than the page, on any screen', async ({ page }) => {
  const wide: string[] = [];
  for (const path of ['/', '/essays/', essay, oddEssay]) {
    await page.goto(path);
    for (const width of [320, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const pictures = await boxes(page.locator('main img'));
      wide.push(
        ...pictures
          .filter(({ left, right }) => left < 0 || right > width || right - left < 40)
          .map(({ left, right }) => `${path}, ${width} wide: from ${left} to ${right}`),
      );
    }
  }
  expect(wide).toEqual([]);
});

test('a narrow column breaks words by the rules of their language, and hangul only at spaces', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/essays/dictators-paradox/');
  const hyphens = () =>
    page
      .locator('.prose p')
      .first()
      .evaluate((text) => getComputedStyle(text).hyphens);
  expect([await hyphens(), await page.locator('html').getAttribute('lang')]).toEqual(['auto', 'en-GB']);
  const hangul = page.locator('.prose :lang(ko)').first();
  expect(await hangul.evaluate((words) => getComputedStyle(words).wordBreak)).toBe('keep-all');
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await hyphens()).toBe('manual');
});
