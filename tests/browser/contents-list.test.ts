import { expect, type Page, test } from 'playwright/test';
import { essay } from '../support/browsing.ts';

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

const contents = (page: Page) => page.getByRole('navigation', { name: 'Contents' });
const sections = (page: Page) => page.locator('.prose').getByRole('heading', { level: 2 });

/** The entries that stand out from the rest, to eyes and ears. */
const marked = (page: Page) =>
  contents(page)
    .getByRole('link')
    .evaluateAll((links) =>
      links
        .filter((link) => getComputedStyle(link).fontWeight === '600' || link.ariaCurrent === 'true')
        .map((link) => link.textContent),
    );

test.beforeEach(({ page }) => page.goto(essay));

test('the contents list names every section, in order, and needs no opening on a wide screen', async ({
  page,
}) => {
  const names = await sections(page).allTextContents();
  await expect(contents(page).getByRole('link')).toHaveText(names);
  expect(names.at(-1)).toBe('Notes and references');
  await expect(contents(page).getByRole('link').first()).toBeVisible();
  await expect(page.getByText('Contents', { exact: true })).toBeHidden();
});

test('the contents list stays in view and marks the section being read', async ({ page }) => {
  const entries = await contents(page).getByRole('link').all();
  for (const entry of entries) {
    const name = (await entry.textContent()) ?? '';
    await sections(page)
      .filter({ hasText: name })
      .evaluate((heading) => heading.scrollIntoView());
    await expect.poll(() => marked(page)).toEqual([name]);
    await expect(entry).toBeInViewport({ ratio: 1 });
  }
  expect(entries.length).toBeGreaterThan(3);
});

test('no entry is marked while the introduction is read', async ({ page }) => {
  await page.locator('.prose > p').first().scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, -50);
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
  expect(await marked(page)).toEqual([]);
});

test('an entry takes the reader to its section, which is then the one marked', async ({ page }) => {
  const entry = contents(page).getByRole('link').nth(3);
  const name = (await entry.textContent()) ?? '';
  await entry.click();
  await expect(sections(page).filter({ hasText: name })).toBeInViewport();
  await expect.poll(() => marked(page)).toEqual([name]);
});
