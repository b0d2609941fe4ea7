import { expect, type Page, test } from 'playwright/test';
import { essay } from '../support/browsing.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const offer = (page: Page) => page.getByRole('link', { name: /^Go on where you were: / });
const sections = (page: Page) => page.locator('.prose').getByRole('heading', { level: 2 });

/** Read as far as a section, and leave for another page. */
async function leaveAt(page: Page, section: number) {
  await sections(page)
    .nth(section)
    .evaluate((heading) => heading.scrollIntoView());
  await page.goto('/essays/');
}

test('who comes back to an essay is offered the section they had reached, and is moved nowhere', async ({
  page,
}) => {
  await page.goto(essay);
  const name = await sections(page).nth(2).innerText();
  await expect(offer(page)).toHaveCount(0);
  await leaveAt(page, 2);
  await page.goto(essay);
  await expect(offer(page)).toHaveText(`Go on where you were: ${name}`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await offer(page).click();
  await expect(sections(page).nth(2)).toBeInViewport();
});

test('it is kept on this device: nothing is asked of anybody, and another essay knows nothing of it', async ({
  page,
}) => {
  await page.goto(essay);
  await leaveAt(page, 2);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([essay]);
});

test('who read to the notes, or came for a place of their own, is offered none', async ({ page }) => {
  await page.goto(essay);
  await leaveAt(page, 2);
  await page.goto(`${essay}#notes`);
  await expect(offer(page)).toHaveCount(0);
  await leaveAt(page, (await sections(page).count()) - 1);
  await page.goto(essay);
  await expect(offer(page)).toHaveCount(0);
});
