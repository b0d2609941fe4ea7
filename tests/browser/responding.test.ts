import { expect, type Page, test } from 'playwright/test';
import { oddRiver } from '../support/browsing.ts';
import { sites } from '../support/sites.ts';

const passage = (page: Page) =>
  page.getByRole('region', { name: 'Write to the editors' }).getByLabel('Passage');

test('who links to a passage is offered to respond to it, and the form knows which it is', async ({
  page,
}) => {
  await page.goto(oddRiver);
  const respond = page.getByRole('link', { name: 'Respond, or report an error here' });
  await expect(respond).toBeHidden();
  await page.locator('.prose p[id^=P]').first().hover();
  await page.locator('.prose p[id^=P] .permalink').first().click();
  const link = page.url();
  expect(link).toMatch(/#P\w{4}$/);
  await respond.click();
  await expect(passage(page)).toHaveValue(link);
  await expect(page.getByLabel('Message')).toBeFocused();
});

test('so it is with a figure and with a note', async ({ page }) => {
  for (const place of ['fig-depth', 'ref-odd-log']) {
    await page.goto('about:blank');
    await page.goto(`${oddRiver}#${place}`);
    await page.getByRole('link', { name: 'Respond, or report an error here' }).click();
    await expect(passage(page)).toHaveValue(`${oddRiver}#${place}`);
  }
});

test('the page of a source leads to the form, which knows the source', async ({ page }) => {
  await page.goto(`${sites.odd.address}sources/odd-log/`);
  await page.getByRole('link', { name: 'Respond, or report an error on this page' }).click();
  await expect(passage(page)).toHaveValue(`${sites.odd.address}sources/odd-log/`);
});
