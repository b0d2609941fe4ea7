import { expect, test } from 'playwright/test';
import { faults } from '../support/axe.ts';
import {
  essay,
  everyEssay,
  oddEssay,
  openSearch,
  pagesOf,
  searchBox,
  singlePages,
  templates,
} from '../support/browsing.ts';
import { oneOfEachShape, thinLists } from '../support/shapes.ts';

/** In a few tests, for as many workers: a test a page spends most of its time on opening and closing browsers. */
const alone = [...singlePages.filter((path) => !everyEssay.includes(path)), oddEssay];
const groups = Object.values(Object.groupBy(alone, (_, index) => index % 4));

for (const [index, paths = []] of groups.entries()) {
  test(`no page that is alone of its kind has a fault that axe can find, light or dark (${index + 1} of ${groups.length})`, async ({
    page,
  }) => {
    for (const path of paths) {
      await page.goto(path);
      await thinLists(page);
      expect.soft(await faults(page), path).toEqual([]);
    }
  });
}

for (const [template, paths] of [
  ['essays', everyEssay] as const,
  ...templates.map((name) => [name, pagesOf(name)] as const),
]) {
  test(`no shape a page under /${template}/ has is one axe finds fault with, light or dark`, async ({
    page,
  }) => {
    for (const path of await oneOfEachShape(paths)) {
      await page.goto(path);
      await thinLists(page);
      expect.soft(await faults(page), path).toEqual([]);
    }
  });
}

test('nor has the search dialog with its results', async ({ page }) => {
  await page.goto(essay);
  await openSearch(page);
  await page.keyboard.type('coal');
  await expect(searchBox(page).results.first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

for (const [state, query] of [
  ['results to be narrowed', 'coal'],
  ['a guess taken', 'Pyongyong'],
  ['nothing found', 'zeppelin'],
] as const) {
  test(`nor has the search page with ${state}`, async ({ page }) => {
    await page.goto(`/search/?q=${query}&kind=Source`);
    await expect(searchBox(page, page.getByRole('main')).status).toContainText(`“${query}”`);
    expect(await faults(page)).toEqual([]);
  });
}

test('nor has a search that failed', async ({ page }) => {
  await page.route('**/*.pf_meta', (route) => route.abort());
  await page.goto('/search/?q=coal');
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  expect(await faults(page)).toEqual([]);
});
