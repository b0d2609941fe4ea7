import { expect, test } from 'playwright/test';
import { complaintsOf, openSearch, requestsOf, searchBox } from '../support/browsing.ts';
import { sites } from '../support/sites.ts';

const { address, basePath } = sites.odd;

test('search works on a site served from a folder, and asks for nothing outside it', async ({ page }) => {
  const complaints = complaintsOf(page);
  const requests = requestsOf(page);
  await page.goto(address);
  await openSearch(page);
  await page.keyboard.type('ran twice');
  const { results, status } = searchBox(page);
  await expect(status).toHaveText(/“ran twice”/);
  await expect(results.first()).toHaveText('The River That Ran Twice');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${address}essays/the-river-that-ran-twice/`);
  await expect(page.locator('h1 mark')).toHaveText(['Ran Twice']);

  expect(requests.filter((request) => !request.startsWith(address))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the search page of a site in a folder keeps its queries in its own address', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('main').getByRole('searchbox').fill('the');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${address}search/?q=the`);
  const { results } = searchBox(page, page.getByRole('main'));
  await expect(results.first()).toHaveAttribute('href', new RegExp(`^${basePath}`));
});

test('signs that mean something in HTML are shown in results as they were written', async ({ page }) => {
  await page.goto(`${address}search/?q=third+signal`);
  const { results } = searchBox(page, page.getByRole('main'));
  await expect(results.first()).toHaveText('Lamps < Tides & the "Third" Signal');
  await page.goto(`${address}search/?q=shone+minutes`);
  await expect(page.getByRole('main').getByText('1 < 2 && 3 > 2')).toBeVisible();
});
