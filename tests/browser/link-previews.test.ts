import { expect, type Page, test } from 'playwright/test';
import { faults } from '../support/axe.ts';

const essay = '/essays/calibrated-enforcement/';

/** A link in the text to another essay, and what is told of that. */
const link = (page: Page) => page.locator('.prose p > a[href="/essays/influence-without-control/"]').first();
const card = (page: Page) => page.getByRole('tooltip');

/** The scripts that a page asks for. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

test('whoever points at a link is told what is behind it, by a script that nobody else asks for', async ({
  page,
}) => {
  const scripts = scriptsOf(page);
  await page.goto(essay);
  await link(page).scrollIntoViewIfNeeded();
  expect(scripts).toEqual([]);
  await link(page).hover();
  await expect(card(page)).toContainText('A Tap Turned and Turned Back');
  await expect(card(page)).toBeInViewport({ ratio: 1 });
  await expect(link(page)).toHaveAccessibleDescription(/^A Tap Turned and Turned Back ?\S/);
  expect(scripts).toEqual(['/assets/previews.js']);
  expect(await faults(page, '#link-preview')).toEqual([]);
});

test('a pointer may go on to the card, and it goes when the pointer leaves both', async ({ page }) => {
  await page.goto(essay);
  await link(page).hover();
  await card(page).hover();
  await expect(card(page)).toBeVisible();
  await page.mouse.move(1, 1);
  await expect(card(page)).toHaveCount(0);
  await expect(link(page)).not.toHaveAttribute('aria-describedby');
});

test('whoever comes to a link by keyboard is told too; Escape closes it and leaves the focus', async ({
  page,
}) => {
  await page.goto(essay);
  await link(page).focus();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(link(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(card(page)).toBeVisible();
});

test('of sources, names and tables no less is told', async ({ page }) => {
  await page.goto(essay);
  for (const kind of ['sources', 'data']) {
    const one = page.locator(`.prose a[href^="/${kind}/"]:not([href="/${kind}/"], [href$=csv])`).first();
    await one.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    await one.focus();
    await expect(card(page)).toContainText(/\S{3}/);
    await page.keyboard.press('Escape');
  }
});

test('without a connection the scripts that would add to a page do not come, and nothing breaks', async ({
  page,
}) => {
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.route(/\/assets\/(previews|search)\.js/, (route) => route.abort());
  let failed = page.waitForEvent('requestfailed', (request) => request.url().includes('search.js'));
  await page.goto(`${essay}?mark=oil`);
  await failed;
  failed = page.waitForEvent('requestfailed', (request) => request.url().includes('previews.js'));
  await link(page).focus();
  await failed;
  await expect(card(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('where the page behind a link does not come, nothing is said and nothing breaks', async ({ page }) => {
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(essay);
  const gone = page.waitForEvent('requestfailed');
  await page.route('**/influence-without-control/', (route) => route.abort());
  await link(page).focus();
  await gone;
  await expect(card(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});
