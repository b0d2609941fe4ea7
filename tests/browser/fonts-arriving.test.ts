import { expect, test } from 'playwright/test';
import { essay, gate } from '../support/browsing.ts';
import { layoutShift } from '../support/layout-shift.ts';

for (const path of ['/', essay]) {
  for (const width of [390, 768, 1280]) {
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
