import { expect, test } from 'playwright/test';
import { essay } from '../support/browsing.ts';
import { shown } from '../support/colours.ts';

for (const [colorScheme, paper] of [
  ['light', 'dark on light'],
  ['dark', 'light on dark'],
] as const) {
  test.describe(`for a reader who prefers ${colorScheme}`, () => {
    test.use({ colorScheme });

    test(`text is ${paper}, with a contrast of 7, and nothing has less than 4.5`, async ({ page }) => {
      await page.goto(essay);
      const { text, background, contrast } = await shown(page.locator('.prose > p').first());
      expect(colorScheme === 'dark' ? background < 0.02 && text > 0.7 : background > 0.8 && text < 0.02).toBe(
        true,
      );
      expect(contrast).toBeGreaterThan(7);
      for (const thing of [
        '.prose p a',
        '.kicker',
        '.standfirst',
        '.byline',
        'figcaption',
        '.footnotes li',
        '.contents a',
      ]) {
        expect.soft((await shown(page.locator(thing).first())).contrast, thing).toBeGreaterThan(4.5);
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
