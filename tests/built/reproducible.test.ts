import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkOut, fingerprint } from '../support/checkout.ts';
import { filesIn } from '../support/files.ts';
import { buildEnvironment, sites } from '../support/sites.ts';

// Two whole builds, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000 });

/** Change every record, table and drawing of a content folder, and who publishes it, a little. */
function changeEverything(folder: string) {
  for (const file of filesIn(folder)) {
    const path = join(folder, file);
    // What was published cannot be changed so; without a record of it nobody asks for a reason.
    if (/^ledger\/|\/versions\//.test(file)) {
      rmSync(path);
      continue;
    }
    if (/\.(mdx|ya?ml|csv)$/.test(file))
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(' the ', ' thee '));
    if (file.endsWith('.svg'))
      writeFileSync(path, readFileSync(path, 'utf8').replace('</svg>', '<path d="M1 1h9v9z"/></svg>'));
    if (file === 'theme.css')
      writeFileSync(path, readFileSync(path, 'utf8').replace(/#[0-9a-f]{6}/, '#123456'));
  }
}

test('a build of what was built before elsewhere is the same to the byte, whatever an older one has kept and the environment holds', async () => {
  // The first was built before the tests. This folder knows nothing of it nor of stray variables, and has kept the results of other content.
  using checkout = checkOut();
  const contentDir = join(checkout.folder, 'content');
  const outDir = join(checkout.folder, 'dist');
  const build = () => checkout.build(buildEnvironment({ ...sites.odd, contentDir, outDir, stray: {} }));
  cpSync(sites.odd.contentDir, contentDir, { recursive: true });
  changeEverything(contentDir);
  expect(await build()).toEqual({ code: 0, complaint: '' });
  const other = fingerprint(outDir);

  cpSync(sites.odd.contentDir, contentDir, { recursive: true });
  expect(await build()).toEqual({ code: 0, complaint: '' });
  const again = fingerprint(outDir);
  const fragments = Object.keys(again).filter((file) => file.startsWith('pagefind/fragment/'));
  expect([fragments.length > 5, again['index.html'] === other['index.html']]).toEqual([true, false]);
  expect(again).toEqual(fingerprint(sites.odd.outDir));
});
