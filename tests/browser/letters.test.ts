import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'playwright/test';
import { receiver } from '../../src/letters/receiver.ts';
import type { Submission } from '../../src/letters/submission.ts';
import { oddRiver } from '../support/browsing.ts';
import { sites } from '../support/sites.ts';

const kept: Submission[] = [];
let stop: () => void;

test.beforeAll(async () => {
  const { origin } = new URL(sites.odd.address);
  const app = receiver({
    origins: [origin, new URL(sites.odd.lettersEndpoint).origin],
    language: 'en-GB',
    home: sites.odd.address,
    keep: async (submission) => void kept.push(submission),
    clientOf: () => 'reader',
  });
  const { port } = new URL(sites.odd.lettersEndpoint);
  await new Promise<AddressInfo>((resolve) => {
    const server = serve({ fetch: app.fetch, port: Number(port), hostname: 'localhost' }, resolve);
    stop = () => server.close();
  });
});

test.afterAll(() => stop());

test.describe('a letter, with JavaScript off,', () => {
  test.use({ javaScriptEnabled: false });

  test('goes from the form under an essay to the editors, by way of a mistake', async ({ page }) => {
    await page.goto(oddRiver);
    const form = page.getByRole('region', { name: 'Write to the editors' });
    await expect(form.getByText('Your e-mail address will not be published.')).toBeVisible();
    await form.getByLabel('Name').fill('A. Keeper');
    await form.getByLabel('E-mail').fill('keeper@example');
    await form.getByLabel('Message').fill('I counted <three> & no more.');
    await form.getByLabel('Passage').fill('a river measured once');
    await form.getByRole('button', { name: 'Send the letter' }).click();
    await expect(page.getByText('E-mail is not an address such as name@example.org.')).toBeVisible();
    await expect(page.getByLabel('Message')).toHaveValue('I counted <three> & no more.');
    expect(kept).toEqual([]);
    await page.getByLabel('E-mail').fill('keeper@example.org');
    await page.getByRole('button', { name: 'Send the letter' }).click();
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    expect(kept).toEqual([
      {
        name: 'A. Keeper',
        email: 'keeper@example.org',
        message: 'I counted <three> & no more.',
        passage: 'a river measured once',
        essay: 'the-river-that-ran-twice',
      },
    ]);
    await page.getByRole('link', { name: 'Back to where you were' }).click();
    await expect(page).toHaveURL(oddRiver);
  });
});
