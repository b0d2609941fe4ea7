import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { receiver } from '../../../src/letters/receiver.ts';
import type { Submission } from '../../../src/letters/submission.ts';

const origin = 'https://example.org';
const letter = { name: 'A. Keeper', email: 'keeper@example.org', message: 'I counted <three>.' };

/** A receiver with a clock of its own, and what it keeps. */
function tiny(keep: (submission: Submission) => Promise<unknown> = () => Promise.resolve()) {
  const kept: Submission[] = [];
  const clock = { now: 0 };
  const app = receiver({
    origins: [origin],
    language: 'en-GB',
    home: `${origin}/`,
    keep: async (submission) => {
      await keep(submission);
      kept.push(submission);
    },
    clientOf: (context) => context.req.header('x-client') ?? 'one',
    now: () => clock.now,
  });
  const post = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await app.request('https://letters.example/', {
      method: 'POST',
      headers: { origin, ...headers },
      body: new URLSearchParams(fields),
    });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  return { app, kept, clock, post };
}

describe('the receiver of letters', () => {
  test('keeps a letter and thanks for it, with the way back to the essay', async () => {
    const { post, kept } = tiny();
    const { status, text } = await post({ ...letter, essay: 'three-tonnes' });
    expect([status, kept]).toEqual([200, [{ ...letter, essay: 'three-tonnes' }]]);
    expect(text).toContain(`<a href="${origin}/essays/three-tonnes/">`);
  });

  test('shows the form again, with what was typed and what is missing, and keeps nothing', async () => {
    const { post, kept } = tiny();
    const { status, text } = await post({ ...letter, email: '"><script>x</script>' });
    expect([status, kept]).toEqual([422, []]);
    expect(text).toContain('E-mail is not an address such as name@example.org.');
    expect(text).toContain('I counted &#x3C;three>.');
    const page = fromHtml(text);
    expect(selectAll('script', page)).toEqual([]);
    expect(select('[name=email]', page)?.properties['value']).toBe('"><script>x</script>');
  });

  test.each([
    ['another site', { origin: 'https://elsewhere.example' }, 403],
    ['no site at all', { origin: '' }, 403],
    ['a program that sends JSON', { 'content-type': 'application/json' }, 415],
  ])('refuses %s', async (_, headers, status) => {
    const { post, kept } = tiny();
    expect([(await post(letter, headers)).status, kept]).toEqual([status, []]);
  });

  test('refuses a body of ten megabytes', async () => {
    const { post, kept } = tiny();
    const { status, text } = await post({ ...letter, message: 'x'.repeat(10_000_000) });
    expect([status, kept]).toEqual([413, []]);
    expect(text).toContain('It is too long to be a letter.');
  });

  test('takes five letters from one client in ten minutes, and goes on with the others', async () => {
    const { post, kept, clock } = tiny();
    const statuses = [];
    for (let count = 0; count < 7; count++) statuses.push((await post(letter)).status);
    statuses.push((await post(letter, { 'x-client': 'other' })).status);
    clock.now = 10 * 60 * 1000 + 1;
    statuses.push((await post(letter)).status);
    expect([statuses, kept.length]).toEqual([[200, 200, 200, 200, 200, 429, 429, 200, 200], 7]);
  });

  test('says so when a letter cannot be kept, and what to do', async () => {
    const { post } = tiny(() => Promise.reject(new Error('no space left')));
    const { status, text } = await post(letter);
    expect(status).toBe(500);
    expect(text).toContain('It could not be kept. Please try again later.');
    expect(text).not.toContain('no space');
  });

  test('thanks a program that is caught in the trap, and drops what it sent', async () => {
    const { post, kept } = tiny();
    expect([(await post({ ...letter, website: 'x' })).status, kept]).toEqual([200, []]);
  });

  test('answers everything else with a sentence', async () => {
    const { app } = tiny();
    const response = await app.request('https://letters.example/../../etc/passwd');
    expect([response.status, await response.text()]).toEqual([405, expect.stringContaining('by the form')]);
  });

  test('lets its answers run no script and stand in no frame', async () => {
    const { headers } = await tiny().post(letter);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
