import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { today } from '../support/content-folder.ts';
import { type EditorsDesk, editorsDesk } from '../support/editors-desk.ts';
import { filesIn } from '../support/files.ts';

// The letter of the second is about the essay that the first has published.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const text = 'essays/ore-on-the-yalu/index.mdx';
const fine = { status: 0, stderr: '' };

let desk: EditorsDesk;
test.beforeAll(async () => {
  desk = await editorsDesk();
});
test.afterAll(() => desk[Symbol.asyncDispose]());

test('a new editor makes an essay, writes it, is told by the check what is wrong, and publishes what a reader reads', async ({
  page,
}) => {
  const made = desk.run(
    ...(['new', 'essay', '--title', 'Ore on the Yalu', '--thesis', 'Nobody weighs the ore.'] as const),
    ...['--standfirst', 'Ore crosses, and nobody weighs it.', '--desk', 'border-desk', '--topic', 'trade'],
  );
  expect(made).toMatchObject(fine);
  const body = '## What is weighed\n\nOre crosses ‘by night alone’.[@ore-age-2019]\n';
  desk.edit(text, (draft) => draft.replace(/\n---\n[^]*/, `\n---\n\n${body}`));

  const refused = desk.run('check', join(desk.contentDir, text));
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('[citations]\n  @ore-age-2019: no source has this key.');

  const cite = ['--kind', 'press', '--title', 'Ore', '--container', 'Ore Age', '--issued', '2019-03-08'];
  expect(desk.run('new', 'source', ...cite)).toMatchObject(fine);
  expect(desk.run('check').stderr).toContain('[quotations]');
  const says =
    '\nsays:\n  - quote: by night alone\n    readAt: Ore Age, p. 3\n    read: 2026-06-01\n    extent: whole\n';
  desk.edit('sources/ore-age-2019.yml', (record) => record.trimEnd() + says);
  desk.edit(text, (draft) => draft.replace('draft: true\n', ''));
  expect(desk.run('check')).toMatchObject(fine);
  expect(desk.run('ledger')).toMatchObject(fine);
  expect(await desk.build()).toBe('');

  await page.goto(desk.address);
  await page.getByRole('link', { name: 'Ore on the Yalu' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ore on the Yalu');
  await expect(page.getByText('Ore crosses ‘by night alone’.').first()).toBeVisible();
});

test('a letter goes from the form through the editors’ hands to print, with an answer and the correction it led to', async ({
  page,
}) => {
  const essay = `${desk.address}essays/ore-on-the-yalu/`;
  await page.goto(essay);
  const form = page.getByRole('region', { name: 'Write to the editors' });
  await form.getByLabel('Name').fill('A. Keeper');
  await form.getByLabel('E-mail').fill('keeper@example.org');
  await form.getByLabel('Message').fill('I saw it cross <b>by day</b>.');
  await form.getByLabel('Passage').fill('Ore crosses by night alone');
  await form.getByRole('button', { name: 'Send the letter' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  const [kept = ''] = readdirSync(desk.lettersDir);
  const record = `letters/${today}-a-keeper.yml`;
  expect(desk.run('letter', 'import', join(desk.lettersDir, kept)).stdout).toContain(`content/${record}`);
  const was = ['--was', 'It said that ore crosses by night alone.', '--now', 'It crosses by day too.'];
  expect(desk.run('correct', 'ore-on-the-yalu', ...was, '--noticedBy', 'A. Keeper')).toMatchObject(fine);
  desk.edit(text, (words) => words.replace('crosses ‘by night alone’', 'crosses by day too'));
  const answer = `answer:\n  by: border-desk\n  date: ${today}\n  text: You are right.\n`;
  const rest = `published: ${today}\n${answer}correction: ${today}-ore-on-the-yalu\n`;
  desk.edit(record, (letter) => letter + rest);
  expect(desk.run('check')).toMatchObject(fine);
  expect(desk.run('ledger')).toMatchObject(fine);
  expect(await desk.build()).toBe('');

  await page.goto(essay);
  await expect(page.getByText('Ore crosses by day too.').first()).toBeVisible();
  const letters = page.getByRole('region', { name: 'Letters' });
  await expect(letters.getByText('I saw it cross by day.')).toBeVisible();
  await expect(letters.getByText('You are right.')).toBeVisible();
  await letters.getByRole('link', { name: 'a correction' }).click();
  await expect(page.getByText('It said that ore crosses by night alone.')).toBeVisible();
  await expect(page.getByText('A. Keeper')).toBeVisible();

  const pages = filesIn(desk.outDir).filter((file) => /\.(html|xml|json|txt|md)$/.test(file));
  const holders = pages.filter((file) => readFileSync(join(desk.outDir, file), 'utf8').includes('keeper@'));
  expect(holders).toEqual([]);
});
