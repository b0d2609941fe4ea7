import { expect, test } from 'playwright/test';
import { essay, openSearch, pageKinds } from '../support/browsing.ts';

test('every page has one banner, one main part, one foot and one heading of the first level', async ({
  page,
}) => {
  for (const path of pageKinds) {
    await page.goto(path);
    for (const role of ['banner', 'main', 'contentinfo'] as const) {
      await expect(page.getByRole(role), `${role} of ${path}`).toHaveCount(1);
    }
    await expect(page.getByRole('heading', { level: 1 }), `title of ${path}`).toHaveCount(1);
  }
});

test('the first stop of the keyboard leads to the text', async ({ page }) => {
  await page.goto(essay);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${essay}#main`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('the navigations of an essay have names of their own', async ({ page }) => {
  await page.goto(essay);
  const names = ['Main', 'Contents', 'Parts of Managing the Buffer', 'Footer'];
  for (const name of names) {
    await expect(page.getByRole('navigation', { name, exact: true }), name).toHaveCount(1);
  }
  await expect(page.getByRole('navigation')).toHaveCount(names.length);
});

test('the head of an essay says what it is, its title, its claim and who wrote it, in this order', async ({
  page,
}) => {
  await page.goto(essay);
  await expect(page.getByRole('article').first().locator('header')).toMatchAriaSnapshot(`
    - paragraph:
      - text: /Analysis|Explainer|Opinion|Review/
      - link "Managing the Buffer"
    - heading [level=1]
    - paragraph: /.{60}/
    - paragraph:
      - text: By
      - link
      - time
      - text: /\\d+ minutes to read/
  `);
});

test('every mark is named for its note, and every link in a note for the mark it leads back to', async ({
  page,
}) => {
  await page.goto(essay);
  const marks = page.getByRole('link', { name: /^Note \d+$/ });
  const backLinks = page.getByRole('link', { name: /^Back to mark \d+(, use \d+)? in the text$/ });
  await expect(marks).toHaveCount(await page.locator('.essay sup > a').count());
  await expect(backLinks).toHaveCount(await marks.count());
  const named = await marks.evaluateAll((links) =>
    links.map((link) => [link.ariaLabel, `Note ${link.textContent}`]),
  );
  expect(named.filter(([name, expected]) => name !== expected)).toEqual([]);
  const names = await backLinks.evaluateAll((links) => links.map((link) => link.ariaLabel));
  expect(new Set(names).size).toBe(names.length);
});

test('every section has a link named for it', async ({ page }) => {
  await page.goto(essay);
  const sections = page.getByRole('article').first().locator('.prose').getByRole('heading', { level: 2 });
  for (const name of await sections.allInnerTexts()) {
    await expect(page.getByRole('link', { name: `Link to the section ‘${name}’`, exact: true })).toHaveCount(
      1,
    );
  }
});

test('pictures of essays tell what they show, and repeat nothing beside their own titles', async ({
  page,
}) => {
  await page.goto(essay);
  const text =
    (await page
      .getByRole('article')
      .first()
      .locator('figure')
      .first()
      .getByRole('img')
      .getAttribute('alt')) ?? '';
  expect(text.length).toBeGreaterThan(60);
  await expect(page.getByRole('region', { name: 'Read next' }).getByRole('img')).toHaveCount(0);
});

test('the search dialog has a name, a labelled field and a status line that is heard', async ({ page }) => {
  await page.goto(essay);
  await openSearch(page);
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Search":
      - heading "Search" [level=2]
      - button "Close"
      - search "Site":
        - searchbox "Words, names or numbers"
        - button "Search"
        - paragraph
      - status
      - list
  `);
});
