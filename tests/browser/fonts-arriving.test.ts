import { expect, test } from 'playwright/test';
import { essay, gate } from '../support/browsing.ts';

/** How far what is read moved on its own: the sum of the browser's layout shifts (web.dev/articles/cls). */
const layoutShift = () =>
  new Promise<number>((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) sum += (shift as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Two frames: one to lay out with the fonts that have come, one for its entry to arrive.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 50)));
  });

for (const path of ['/', essay]) {
  for (const width of [390, 1280]) {
    test(`the text of ${path} stays where it is when the fonts arrive late, ${width} pixels wide`, async ({
      page,
    }) => {
      const fonts = gate();
      await page.setViewportSize({ width, height: 800 });
      await page.route('**/*.woff2', async (route) => {
        await fonts.opened;
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await page
        .locator('main img')
        .first()
        .evaluate((picture: HTMLImageElement) => picture.decode());
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // Long enough for the browser to show the text in the faces that stand in.
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => document.fonts.status)).toBe('loading');
      fonts.open();
      await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe('loaded');
      expect(await page.evaluate(layoutShift)).toBeLessThan(0.02);
    });
  }
}
