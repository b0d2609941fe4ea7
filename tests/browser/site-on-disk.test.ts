import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { expect, type Page, test } from 'playwright/test';
import { complaintsOf } from '../support/browsing.ts';
import { buildEnvironment, sites } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const run = promisify(execFile);

/** Put a built site into a zip by the command that people use. */
async function zipped(name: 'odd', file: string): Promise<Uint8Array> {
  const env = {
    ...process.env,
    ...buildEnvironment(sites[name]),
    TZ: file.includes('again') ? 'Asia/Tokyo' : 'UTC',
  };
  await run(process.execPath, ['src/commands/zip.ts', file], { env });
  return readFile(file);
}

/** Every picture of the page, once it has loaded or failed: the addresses of those that did not. */
const brokenPictures = (page: Page) =>
  page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
    return pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ currentSrc }) => currentSrc);
  });

test('the zip of a site is read from a disk: from home to an essay to a source, with every picture, font and style', async ({
  page,
}) => {
  await using folder = await temporaryFolder();
  const bytes = await zipped('odd', join(folder.path, 'site.zip'));
  const again = await zipped('odd', join(folder.path, 'again.zip'));
  expect(Buffer.compare(bytes, again)).toBe(0);

  for (const [file, content] of Object.entries(unzipSync(bytes))) {
    await mkdir(dirname(join(folder.path, file)), { recursive: true });
    await writeFile(join(folder.path, file), content);
  }
  const root = join(folder.path, 'lamp--log');
  expect(await readFile(join(root, 'README.txt'), 'utf8')).toMatch(
    /^Lamp & <Log>: the whole site, to be read from a disk\.\n\nOpen index\.html/,
  );

  const complaints = complaintsOf(page);
  const failed: string[] = [];
  const asked: string[] = [];
  // A browser that leaves a page gives up what that page still waited for: its file must be there all the same.
  page.on('requestfailed', (request) => {
    const isGivenUp = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!(isGivenUp && existsSync(fileURLToPath(request.url())))) failed.push(request.url());
  });
  page.on('request', (request) => asked.push(request.url()));
  const fonts = () =>
    page.evaluate(async () =>
      [...(await document.fonts.ready)].map(({ status }) => status).filter((status) => status !== 'unloaded'),
    );

  await page.goto(pathToFileURL(join(root, 'index.html')).href);
  await page.getByRole('main').getByRole('link', { name: 'The River That Ran Twice' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The River That Ran Twice');
  for (const essay of ['lamps-and-tides', 'the-river-that-ran-twice']) {
    await page.goto(pathToFileURL(join(root, `essays/${essay}/index.html`)).href);
    expect(await brokenPictures(page)).toEqual([]);
  }
  expect([...new Set(await fonts())]).toEqual(['loaded']);
  const colour = await page.evaluate(
    () => getComputedStyle(document.querySelector('.masthead') as Element).display,
  );
  expect(colour).toBe('grid');

  await page.locator('main a[href*="/sources/"]:not([href$="/sources/index.html"]):visible').first().click();
  await expect(page).toHaveURL(/\/sources\/[\w-]+\/index\.html/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Lamp & <Log>' }).first().click();
  await expect(page).toHaveURL(pathToFileURL(join(root, 'index.html')).href);

  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect([failed, complaints]).toEqual([[], []]);

  // Browsers let no page read another file: that is said, with the way to the lists.
  await page.keyboard.press('/');
  await expect(page.getByRole('alert')).toContainText('From a disk no page may read it');
  await page.getByRole('alert').getByRole('link', { name: 'names' }).click();
  await expect(page).toHaveURL(/\/names\/index\.html$/);
});
