import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { faults } from '../support/axe.ts';
import { contentFolder, essay, threeTonnes, today } from '../support/content-folder.ts';
import { startDev } from '../support/dev-server.ts';

test('an editor is told what keeps the site from being served, and on each page, by a panel, what the check finds in its file, until it is mended; and killed outright it leaves no server behind', async ({
  page,
}) => {
  await using folder = await contentFolder({
    [threeTonnes]: essay({}, 'By 2031 it falls.'),
    'topics/trade.yml': 'title: Trade\n',
  });
  await using dev = await startDev({
    CONTENT_DIR: folder.contentDir,
    BUILD_DATE: today,
    BASE_PATH: '/review/',
  });
  await dev.hasSaid('content/topics/trade.yml:1  [fields]\n  introduction: is missing.');
  await dev.hasSaid('Nothing is served yet');
  const topic = 'title: Trade\ndescription: Ore.\nintroduction: See [the pier](/pier/).\n';
  await writeFile(join(folder.contentDir, 'topics/trade.yml'), topic);
  await dev.hasSaid('watching for file changes');
  const write = (body: string) => writeFile(join(folder.contentDir, threeTonnes), essay({}, body));
  const panel = page.getByRole('complementary', { name: 'Findings of the check' });
  const said = panel.getByRole('status');

  await page.goto(`${dev.address}review/essays/three-tonnes/`);
  await expect(said).toHaveText('1 warning here, 1 elsewhere');
  await panel.locator('summary').press('Enter');
  await expect(panel.getByRole('listitem')).toHaveText([
    'warning unsourced-numberscontent/essays/three-tonnes/index.mdx:20:4states "2031" with neither a citation nor a <Value>.' +
      'Cite who says so, or say why it needs no source on a line of its own right before the passage: {/* own: the reason */}.',
    '/topics/trade/: 1',
  ]);
  expect(await faults(page, 'aside[aria-label="Findings of the check"]')).toEqual([]);

  await write('## Coal\n\n<Aside>It falls.');
  await expect(panel.getByText('<Aside>: is not closed.')).toBeVisible();

  await write('It falls.');
  await expect(said).toHaveText('Nothing found here, 1 elsewhere');
  const elsewhere = panel.getByRole('link', { name: '/topics/trade/' });
  await expect(elsewhere).toHaveAttribute('href', '/review/topics/trade/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three Tonnes of Coal');
  await elsewhere.press('Escape');
  await expect(elsewhere).toBeHidden();

  await dev.kill();
  await expect(fetch(dev.address)).rejects.toThrow();
});
