import { expect, type Locator, test } from 'playwright/test';
import { essay, pageKinds } from '../support/browsing.ts';

test.use({ javaScriptEnabled: false });

test('a reader gets from home to an essay, to a note and back to its mark', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('article').first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/essays\/[\w-]+\/$/);

  const mark = page.locator('#M3');
  await mark.click();
  const note = page.locator(':target');
  await expect(note).toHaveRole('listitem');
  await expect(note).toBeInViewport();

  await note.getByRole('link', { name: 'Back to mark 3 in the text', exact: true }).click();
  await expect(mark).toBeInViewport();
  await expect(page.locator(':target')).toHaveText('3');
});

test('the contents list opens on a small screen and leads to its sections', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(essay);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents).toBeHidden();

  await page.getByText('Contents', { exact: true }).click();
  const entry = contents.getByRole('link').nth(2);
  const section = (await entry.textContent()) ?? '';
  await entry.click();
  await expect(page.getByRole('heading', { name: section, level: 2, exact: true })).toBeInViewport();
});

test('an essay leads to the next part, to its series, to its author and to related essays', async ({
  page,
}) => {
  const follow = async (link: Locator) => {
    await page.goto(essay);
    const name = (await link.textContent())?.replace(/^\s*Next: part\s\d+/, '').trim() ?? '';
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  };
  await follow(page.getByRole('navigation', { name: /^Parts of/ }).getByRole('link', { name: /^Next/ }));
  await follow(page.getByRole('article').first().locator('header').getByRole('link').first());
  await follow(page.locator('[rel=author]'));
  await follow(page.getByRole('region', { name: 'Read next' }).getByRole('link').first());
});

test('a reader gets to an essay through its topic', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Topics' }).click();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/topics\/[\w-]+\/$/);
  await page.getByRole('main').getByRole('article').first().getByRole('link').click();
  await expect(page).toHaveURL(/\/essays\/[\w-]+\/$/);
});

test('the search page says that it needs script and offers the indexes', async ({ page }) => {
  await page.goto('/essays/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  // By its element: Playwright looks for no text inside a noscript.
  await expect(page.locator('noscript p')).toHaveText(/needs JavaScript/, { useInnerText: true });
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveText([
    'All essays',
    'Topics',
    'Names',
    'Sources',
    'Data',
    'Desks',
  ]);
});

test('no page shows a button, a form or a dialog that would do nothing', async ({ page }) => {
  for (const path of pageKinds) {
    await page.goto(path);
    // A name opens its card by itself: the browser knows from the button which popover is meant. A form is sent by itself too.
    const dead = page.getByRole('button').and(page.locator(':not([popovertarget], form[action] button)'));
    await expect(dead, `button on ${path}`).toHaveCount(0);
    for (const role of ['search', 'dialog'] as const) {
      await expect(page.getByRole(role), `${role} on ${path}`).toHaveCount(0);
    }
  }
});
