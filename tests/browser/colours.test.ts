import { expect, test } from 'playwright/test';
import { essay } from '../support/browsing.ts';
import { shown } from '../support/colours.ts';

for (const [colorScheme, paper] of [
  ['light', 'dark on light'],
  ['dark', 'light on dark'],
] as const) {
  test.describe(`for a reader who prefers ${colorScheme}`, () => {
    test.use({ colorScheme });

    test(`text is ${paper}, and its contrast at least 7`, async ({ page }) => {
      await page.goto(essay);
      const { text, background, contrast } = await shown(page.locator('.prose > p').first());
      expect(colorScheme === 'dark' ? background < 0.02 && text > 0.7 : background > 0.8 && text < 0.02).toBe(
        true,
      );
      expect(contrast).toBeGreaterThan(7);
    });

    test('links, labels and notes have a contrast of at least 4.5', async ({ page }) => {
      await page.goto(essay);
      for (const thing of [
        '.prose p a',
        '.kicker',
        '.standfirst',
        '.byline',
        'figcaption',
        '.footnotes > ol > li',
        '.contents a',
      ]) {
        const { contrast } = await shown(page.locator(thing).first());
        expect.soft(contrast, thing).toBeGreaterThan(4.5);
      }
    });

    test('the cover is drawn for it', async ({ page }) => {
      await page.goto(essay);
      const source = await page
        .locator('.essay-cover img')
        .evaluate((picture: HTMLImageElement) => picture.decode().then(() => picture.currentSrc));
      expect(new URL(source).pathname.startsWith('/assets/cover-dark')).toBe(colorScheme === 'dark');
    });
  });
}
