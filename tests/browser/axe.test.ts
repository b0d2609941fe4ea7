import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { essay, everyPage, oddEssay, searchBox } from '../support/browsing.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each fault axe finds, as its rule, where it is, and what would mend it. */
async function faults(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // The dark page differs from the light one in its colours alone.
  const { violations } = await (
    colorScheme === 'light' ? axe.withTags(rules) : axe.withRules(['color-contrast', 'link-in-text-block'])
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const path of [...everyPage, oddEssay]) {
  test(`${path} has no fault that axe can find, light or dark`, async ({ page }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      expect(await faults(page, colorScheme), `${path} ${colorScheme}`).toEqual([]);
    }
  });
}

test('nor has the search dialog with its results', async ({ page }) => {
  await page.goto(essay);
  await page.keyboard.press('/');
  await page.keyboard.type('coal');
  await expect(searchBox(page).results.first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    expect(await faults(page, colorScheme), colorScheme).toEqual([]);
  }
});
