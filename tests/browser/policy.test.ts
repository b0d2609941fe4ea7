import { expect, test } from 'playwright/test';
import {
  complaintsOf,
  essay,
  everyEssay,
  oddEssay,
  openSearch,
  pagesOf,
  requestsOf,
  searchBox,
  singlePages,
  templates,
} from '../support/browsing.ts';
import { oneOfEachShape } from '../support/shapes.ts';
import { sites } from '../support/sites.ts';

test('no page makes the browser complain, or asks anybody else for anything', async ({ page }) => {
  // One page after the other, with all its pictures.
  test.setTimeout(300_000);
  const complaints = complaintsOf(page);
  const requests = requestsOf(page);
  const fromTemplates = await Promise.all(templates.map((template) => oneOfEachShape(pagesOf(template))));
  for (const path of [...singlePages, ...fromTemplates.flat(), oddEssay]) {
    await page.goto(path);
    // Pictures further down would be asked for only when the reader comes to them.
    await page.locator('img').evaluateAll((pictures: HTMLImageElement[]) =>
      Promise.all(
        pictures.map((picture) => {
          picture.loading = 'eager';
          // A picture that cannot be had is a complaint of its own.
          return picture.decode().catch(() => undefined);
        }),
      ),
    );
  }
  expect(complaints).toEqual([]);
  const own = [sites.real, sites.odd].map(({ address }) => address);
  expect(requests.filter((request) => !own.some((address) => request.startsWith(address)))).toEqual([]);
});

test('searching, following a result and searching again bring no complaint', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(essay);
  await openSearch(page);
  await page.keyboard.type('coal');
  await searchBox(page).results.nth(1).click();
  await expect(page.locator('mark').first()).toBeVisible();
  await page.goto('/search/?q=coal');
  await expect(searchBox(page, page.getByRole('main')).results.first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a script or style that is not the site’s own has no effect, and is noticed', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(essay);
  const worked = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken into"';
    const style = document.createElement('style');
    style.textContent = 'main { display: none }';
    document.body.append(script, style);
    return [
      document.title === 'broken into',
      getComputedStyle(document.querySelector('main') as Element).display === 'none',
    ];
  });
  expect(worked).toEqual([false, false]);
  await expect.poll(() => complaints.length).toBe(2);
});

test('a first visit to an essay makes at most seven requests', async ({ browser }) => {
  for (const path of everyEssay) {
    // Nothing is kept of the visit before.
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests = requestsOf(page);
    await page.goto(new URL(path, sites.real.address).href);
    await page.evaluate(() => document.fonts.ready);
    // The icon in the browser's tab is asked for once, whatever the page.
    const counted = requests.filter((address) => !address.endsWith('/favicon.svg'));
    expect.soft(counted.length, path).toBeLessThanOrEqual(7);
    expect.soft(counted.length, path).toBeGreaterThan(2);
    await context.close();
  }
});
