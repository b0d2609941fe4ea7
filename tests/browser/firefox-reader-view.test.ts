import { expect, test } from 'playwright/test';
import { openFirefox } from '../support/drivers/firefox.ts';
import { otherBrowsers } from '../support/installed-browsers.ts';
import { addressOf } from '../support/three-browsers.ts';

/** The essay with the map of the border, and one chart. */
const mapEssay = addressOf('/essays/buffer-state/');

test('in Firefox’s own reader view the map is drawn once, on its paper, and its words are there to be read', async () => {
  const firefox = otherBrowsers.Firefox.find();
  test.skip(firefox === undefined, 'There is no Firefox here and none to be had');
  const page = await openFirefox(firefox ?? '', `about:reader?url=${encodeURIComponent(mapEssay)}`);
  try {
    const drawings = () =>
      page.ask<number>(`document.querySelectorAll('.moz-reader-content :is(img, svg)').length`);
    await expect.poll(drawings).toBe(3);
    const drawn = await page.ask(`[...document.querySelectorAll('.moz-reader-content svg')].map((drawing) => {
      const words = [...drawing.querySelectorAll('text')];
      const ground = drawing.querySelector('path');
      return {
        paper: getComputedStyle(ground).fill,
        isPaperWhole: ground.getBoundingClientRect().height > 400,
        isShown: drawing.getBoundingClientRect().width > 400,
        hasWords: words.length > 15,
        rims: words.filter((text) => getComputedStyle(text).stroke !== 'none').length,
      };
    })`);
    const paper = 'rgb(246, 240, 228)';
    const sound = { paper, isPaperWhole: true, isShown: true, hasWords: true, rims: 0 };
    expect(drawn).toEqual([sound, sound]);
  } finally {
    await page.close();
  }
});
