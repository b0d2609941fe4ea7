import { expect, test } from 'playwright/test';
import { essay } from '../support/browsing.ts';
import { pageTexts } from '../support/read-pdf.ts';
import { lettersOf } from '../support/words.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(essay);
});

test('a printed essay has its title, its whole text and its notes', async ({ page }) => {
  // What repeats the text or leads elsewhere need not be printed.
  const text = page.locator('.prose').locator('p, h2, li').filter({ visible: true });
  const paragraphs = text.and(
    page.locator('.prose :not(.related-card *, .pull-quote *, .figure-links *, .figure-links)'),
  );
  await page.locator('.footnotes summary').click();
  const onScreen = await paragraphs.allTextContents();
  await page.locator('.footnotes summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Notes and references', exact: true })).toBeVisible();
  expect(await paragraphs.allTextContents()).toEqual(onScreen);
});

test('a printed note gives the address of its source', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const links = page.locator('.footnotes li a[href^="http"]');
  const printed = await links.evaluateAll((all) =>
    all.map((link) => getComputedStyle(link, '::after').content),
  );
  const addresses = await links.evaluateAll((all) => all.map((link) => ` <${link.getAttribute('href')}>`));
  expect(printed.map((content) => JSON.parse(content) as string)).toEqual(addresses);
  expect(addresses.length).toBeGreaterThan(10);
});

test('what only a screen can use is not printed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Search', exact: true })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Back to mark|^Link to the section|^Skip/ })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Read next' })).toHaveCount(0);
});

test('an essay prints dark on white, whatever the screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const [colour, background] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect(background).toBe('rgb(255, 255, 255)');
  expect(colour).toBe('rgb(31, 27, 22)');
});

for (const slug of ['strategic-discomfort', 'the-reopening', 'limits-of-responsibility']) {
  test(`on paper nothing in ${slug} is torn that belongs together, and its pages are numbered`, async ({
    page,
  }) => {
    await page.goto(essay.replace(/[^/]+\/$/, `${slug}/`));
    const whole = await page.locator('.data-figure').evaluateAll((figures) =>
      figures.map((figure) => {
        const text = (selector: string) => figure.querySelector(selector)?.textContent ?? '';
        // A finding with what first stands under it: a word of its drawing, or an event.
        return [text('.figure-finding'), text('.drawing-wide text') || text('li')];
      }),
    );
    const events = await page
      .locator('.timeline li')
      .evaluateAll((items) => items.map((item) => item.textContent ?? ''));
    const pages = await pageTexts(await page.pdf({ preferCSSPageSize: true }));
    const letters = pages.map((text) => lettersOf(text));
    const torn = [...whole, ...events.map((event) => [event])].filter(
      (together) => !letters.some((onPage) => together.every((text) => onPage.includes(lettersOf(text)))),
    );
    expect(whole.length + events.length).toBeGreaterThan(1);
    expect(torn).toEqual([]);
    expect(pages.filter((text, index) => !text.startsWith(String(index + 1)))).toEqual([]);
    expect(letters.filter((text) => text.length < 300)).toEqual([]);
  });
}

test('a printed table has every column, on a page that lies on its side where there are many', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const [path, orientation] of [
    ['/data/border-regime/', 'auto'],
    ['/data/nuclear-tests/', 'wide'],
  ] as const) {
    await page.goto(path);
    const table = page.locator('.whole-table-room');
    const [room, needed, named] = await table.evaluate((section) => [
      section.clientWidth,
      section.scrollWidth,
      getComputedStyle(section).getPropertyValue('page'),
    ]);
    expect.soft(needed, path).toBe(room);
    expect.soft(named, path).toBe(orientation);
  }
});
