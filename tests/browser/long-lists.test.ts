import { expect, test } from 'playwright/test';
import { pixelAt } from '../support/colours.ts';

for (const [path, word, found] of [
  ['/names/', 'dandong', 'Dandong'],
  ['/sources/', 'RESOLUTION 2397', 'Resolution 2397 (2017)'],
] as const) {
  test(`${path} keeps its index in sight, and narrows to what is typed`, async ({ page }) => {
    await page.goto(path);
    const bar = page.locator('[data-index-bar]');
    const entries = page.locator('[data-index] li').filter({ visible: true });
    const all = await entries.count();
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, -1500);
    await expect(bar).toBeInViewport();
    await bar.getByRole('searchbox').fill(word);
    await expect(bar.getByRole('status')).toHaveText(new RegExp(`^\\d+ of ${all}$`));
    await expect(entries.filter({ hasText: found }).first()).toBeVisible();
    expect(await entries.count()).toBeLessThan(20);
    await bar.getByRole('searchbox').fill('');
    await expect(entries).toHaveCount(all);
    await expect(bar.getByRole('status')).toBeEmpty();
  });

  test(`${path} is whole without JavaScript, and offers no field that does nothing`, async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(path);
    expect(await page.locator('[data-index] li').filter({ visible: true }).count()).toBeGreaterThan(200);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.context().close();
  });
}

test('a letter of the index leads to its part, not hidden under the bar', async ({ page }) => {
  await page.goto('/names/');
  await page
    .getByRole('navigation', { name: 'Letters' })
    .getByRole('link', { name: 'K', exact: true })
    .click();
  const heading = page.getByRole('heading', { name: 'K', exact: true });
  await expect(heading).toBeInViewport({ ratio: 1 });
  const [above, below] = await page.evaluate(() => [
    document.querySelector('[data-index-bar]')?.getBoundingClientRect().bottom ?? 0,
    document.querySelector(':target')?.getBoundingClientRect().top ?? 0,
  ]);
  expect(below).toBeGreaterThanOrEqual(above);
});

test('a table keeps its head and its first column in sight while it is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/data/unsc-resolutions/');
  const room = page.locator('.whole-table-room');
  const place = () =>
    room.evaluate((scroller) => {
      const { left, top } = scroller.getBoundingClientRect();
      const first = scroller.querySelector('tbody tr:last-child th')?.getBoundingClientRect();
      const head = scroller.querySelector('thead th')?.getBoundingClientRect();
      return { column: Math.round((first?.left ?? 0) - left), head: Math.round((head?.top ?? 0) - top) };
    });
  await room.evaluate((scroller) => scroller.scrollTo({ left: 300, top: 400, behavior: 'instant' }));
  expect(await place()).toEqual({ column: 0, head: 0 });
});

test('who asks for an address that is nearly right is offered the right one', async ({ page }) => {
  await page.goto('/essays/managing-the-bufer/');
  await expect(
    page.getByRole('region', { name: 'The nearest addresses' }).getByRole('link').first(),
  ).toHaveAttribute('href', '/essays/managing-the-buffer/');
  await page.goto('/qqqq/zzzz/');
  await expect(page.getByRole('region', { name: 'The nearest addresses' })).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
});

test('an edge of a table is shadowed where there is more behind it, and only there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/data/unsc-resolutions/');
  const room = page.locator('.whole-table-room');
  await room.scrollIntoViewIfNeeded();
  const row = room.locator('tbody tr').nth(2);
  /** Whether a place between two rows, so many pixels from the left edge of the room, has the colour of the page. */
  const isBare = async (from: 'the right edge' | 'the first column') => {
    const [box, cell, around] = [
      await row.boundingBox(),
      await row.locator('th').boundingBox(),
      await room.boundingBox(),
    ];
    if (!box || !cell || !around) throw new Error('There is no table');
    const x = from === 'the right edge' ? around.x + around.width - 3 : cell.x + cell.width + 2;
    const colour = await pixelAt(page, x, box.y + 3);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    return paper === `rgb(${colour.join(', ')})`;
  };
  const scrollTo = (left: number) => room.evaluate((element, to) => element.scrollTo({ left: to }), left);
  expect([await isBare('the first column'), await isBare('the right edge')]).toEqual([true, false]);
  await scrollTo(200);
  expect([await isBare('the first column'), await isBare('the right edge')]).toEqual([false, false]);
  await scrollTo(9999);
  expect([await isBare('the first column'), await isBare('the right edge')]).toEqual([false, true]);
});
