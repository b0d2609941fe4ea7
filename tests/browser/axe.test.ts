import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { essay, everyPage, oddEssay, searchBox } from '../support/browsing.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each fault axe finds, as its rule, where it is, and what would mend it. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const path of [...everyPage, oddEssay]) {
  test(`${path} has no fault that axe can find, light or dark`, async ({ page }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page), `${path} ${colorScheme}`).toEqual([]);
    }
  });
}

test('nor has the search dialog with its results', async ({ page }) => {
  await page.goto(essay);
  await page.keyboard.press('/');
  await page.keyboard.type('coal');
  await expect(searchBox(page).results.first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faults(page), colorScheme).toEqual([]);
  }
});
