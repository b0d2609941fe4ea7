import { expect, type Page, test } from 'playwright/test';
import { essay, openSearch, pageKinds, pagesOf, searchBox, templates } from '../support/browsing.ts';
import { pixelAt } from '../support/colours.ts';

test.describe('with colours of the reader’s own (forced colours)', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('one sees where the focus is', async ({ page }) => {
    await page.goto(essay);
    for (const target of [
      page.getByRole('banner').getByRole('link', { name: 'Essays' }),
      page.getByRole('link', { name: /^Notes? / }).first(),
      page.getByRole('button', { name: 'Copy link' }),
    ]) {
      await target.focus();
      await page.keyboard.press('Shift');
      const { outlineStyle, outlineWidth } = await target.evaluate((element) => getComputedStyle(element));
      expect([outlineStyle, parseFloat(outlineWidth) >= 2]).toEqual(['solid', true]);
    }
  });

  test('the paper of a cover is no cream: it has next to no colour', async ({ page }) => {
    for (const path of ['/', essay]) {
      await page.goto(path);
      const cover = page.locator(path === '/' ? '.cover-story-picture img' : '.essay-cover img').first();
      await cover.evaluate((picture: HTMLImageElement) => picture.decode());
      const { x, y } = (await cover.boundingBox()) ?? { x: 0, y: 0 };
      const colour = await pixelAt(page, x + 6, y + 6);
      expect(Math.max(...colour) - Math.min(...colour), path).toBeLessThan(3);
    }
  });

  test('one sees which section one is in, and which words were found', async ({ page }) => {
    await page.goto(essay);
    const entry = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
    await page
      .locator('.prose h2')
      .nth(1)
      .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    const border = (index: number) =>
      entry.nth(index).evaluate((link) => getComputedStyle(link).borderInlineStartColor);
    await expect.poll(async () => (await border(1)) === (await border(2))).toBe(false);

    await openSearch(page);
    await page.keyboard.type('coal');
    const word = searchBox(page).dialog.locator('mark').first();
    const [behind, around] = await word.evaluate((mark) =>
      [mark, document.documentElement].map((element) => getComputedStyle(element).backgroundColor),
    );
    expect(behind).not.toBe(around);
  });
});

/** Whether the page is where it is sent at once, or travels there. */
const jumps = (page: Page) =>
  page.evaluate(() => {
    const before = scrollY;
    document.querySelector('.footnotes, .prose h2:last-of-type')?.scrollIntoView();
    document.querySelector('.prose h2')?.scrollIntoView();
    return scrollY !== before;
  });

for (const [reducedMotion, sentence] of [
  ['reduce', 'nothing moves for a reader who asks for less motion'],
  ['no-preference', 'the page travels to a section for a reader who does not mind'],
] as const) {
  test.describe(sentence, () => {
    test.use({ contextOptions: { reducedMotion } });

    test(sentence, async ({ page }) => {
      await page.goto(essay);
      expect(await jumps(page)).toBe(reducedMotion === 'reduce');
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  });
}

test.describe('with colours of the reader’s own, and less motion', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('on every kind of page one sees where the focus is, and nothing moves', async ({ page }) => {
    for (const path of [...pageKinds, ...templates.flatMap((template) => pagesOf(template).slice(0, 1))]) {
      await page.goto(path);
      // As by the keyboard: a browser rings what is focused after a key.
      await page.keyboard.press('Shift');
      const { unseen, moving } = await page.evaluate(() => {
        const stops = document.querySelectorAll<HTMLElement>(
          'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
        );
        const dark = [...stops].filter((stop) => {
          if (!stop.checkVisibility({ visibilityProperty: true })) return false;
          stop.focus({ preventScroll: true });
          const { outlineStyle, outlineWidth } = getComputedStyle(stop);
          return document.activeElement === stop && (outlineStyle === 'none' || parseFloat(outlineWidth) < 2);
        });
        return {
          unseen: dark.map(({ outerHTML }) => outerHTML.slice(0, 90)),
          moving:
            // What only appears, in no time, does not move.
            document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().duration !== 0)
              .length + Number(getComputedStyle(document.documentElement).scrollBehavior === 'smooth'),
        };
      });
      expect.soft({ path, unseen, moving }).toEqual({ path, unseen: [], moving: 0 });
    }
  });
});
