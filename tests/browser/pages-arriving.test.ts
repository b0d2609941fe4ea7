import { expect, test } from 'playwright/test';
import { pageKinds, pagesOf, templates } from '../support/browsing.ts';
import { haltingServer } from '../support/halting-server.ts';
import { layoutShift } from '../support/layout-shift.ts';
import { sites } from '../support/sites.ts';

/** One page of each kind of the real site. */
const kinds = [
  ...pageKinds.filter((path) => path.startsWith('/')),
  ...templates.flatMap((template) => pagesOf(template).slice(0, 1)),
];

const painted = () => performance.getEntriesByType('paint').length > 0;

for (const width of [390, 768, 1280]) {
  test(`what is read stays where it is when the rest of its page comes late, ${width} pixels wide`, async ({
    page,
  }) => {
    await using server = await haltingServer(sites.real, /<\/h1>/);
    await page.setViewportSize({ width, height: 800 });
    const moved: [string, number][] = [];
    for (const path of kinds) {
      await page.goto(server.origin + path, { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect.poll(() => page.evaluate(painted)).toBe(true);
      // A second frame: what was painted first is now what a reader sees.
      await page.waitForTimeout(100);
      server.goOn();
      await page.waitForLoadState('load');
      const shift = await page.evaluate(layoutShift);
      if (shift >= 0.02) moved.push([path, shift]);
    }
    expect(moved).toEqual([]);
  });
}
