import { expect, test } from 'playwright/test';
import { essay, everyEssay, openSearch, pageKinds } from '../support/browsing.ts';

/** The numbers that a name says: `Notes 1, 3 to 5 and 9`. */
const numbersIn = (name: string | null) =>
  [...(name ?? '').matchAll(/(\d+)(?: to (\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
  );

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
  await expect(page.getByRole('article').first().locator('header').first()).toMatchAriaSnapshot(`
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

test('marks that stand together are heard once, named for all their notes in rising order', async ({
  page,
}) => {
  for (const path of everyEssay) {
    await page.goto(path);
    await page
      .locator('.in-brief > details')
      .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((details) => (details.open = true)));
    const heard = await page
      .getByRole('link', { name: /^Notes? \d/ })
      .evaluateAll((links) => links.map((link) => link.ariaLabel));
    const groups = await page
      .locator('.essay sup:has(> a[id])')
      .evaluateAll((all) => all.map((group) => group.textContent.split(',').map(Number)));
    expect(heard.map(numbersIn), path).toEqual(groups);
    expect(
      groups.filter((numbers) => `${numbers}` !== `${numbers.toSorted((a, b) => a - b)}`),
      path,
    ).toEqual([]);
  }
});

test('a name with a card is heard once, as the button that bears its words', async ({ page }) => {
  await page.goto(essay);
  const names = await page.locator('.name').all();
  expect(names.length).toBeGreaterThan(5);
  const heard = await Promise.all(names.map((name) => name.ariaSnapshot()));
  const seen = await Promise.all(names.map((name) => name.innerText()));
  expect(heard).toEqual(seen.map((words) => `- button "${words}"`));
});

test('every link in a note is named for the mark it leads back to, or for the source', async ({ page }) => {
  await page.goto(essay);
  await page.getByText(/^All \d+ notes$/).click();
  const names = await page
    .locator('.footnotes li')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.ariaLabel ?? link.textContent));
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name) => name === 'Record')).toEqual([]);
  const backLinks = names.filter((name) => /^Back to mark \d+(, use \d+)? in the text$/.test(name));
  expect(backLinks.length).toBe(await page.locator('.essay sup > a[id]').count());
  expect(new Set(backLinks).size).toBe(backLinks.length);
});

test('an essay with all that follows it is crossed in under 100 stops of the keyboard, the page in under 120', async ({
  page,
}) => {
  for (const path of everyEssay) {
    await page.goto(path);
    const stopsIn = (place: string) =>
      page
        .locator(place)
        .locator('a[href], button, summary, input, [tabindex="0"]')
        .evaluateAll(
          (things: HTMLElement[]) =>
            things.filter(
              (thing) => thing.tabIndex >= 0 && thing.checkVisibility({ contentVisibilityAuto: true }),
            ).length,
        );
    expect(await stopsIn('main'), path).toBeLessThan(100);
    expect(await stopsIn('body'), path).toBeLessThan(120);
  }
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

test('the keyboard may skip to the contents, the notes and the end of an essay', async ({ page }) => {
  await page.goto(essay);
  for (const name of ['Skip to the text', 'Skip to the contents', 'Skip to the notes', 'Skip to the end']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name })).toBeFocused();
    await expect(page.getByRole('link', { name })).toBeInViewport();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'After the essay' })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'After the essay' }).locator(':focus')).toHaveCount(1);
});
