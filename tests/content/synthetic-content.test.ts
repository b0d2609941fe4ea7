import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/check-content.ts';
import { indexNames } from '../../src/names/name-index.ts';
import { inHouseSpelling, syntheticContent } from '../bench/synthetic-content.ts';
import { fingerprint } from '../support/checkout.ts';
import { name } from '../support/names.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** When all that is real is out. */
const today = '2026-12-31';

test('the essays that builds are measured with are sound, and the same each time', async () => {
  await using folder = await temporaryFolder();
  const [one, other] = ['one', 'other'].map((name) => join(folder.path, name)) as [string, string];
  for (const target of [one, other]) await syntheticContent('content', target, 3);
  const { problems } = await checkContent({ contentDir: one, publicDir: 'public', today });
  expect(problems).toEqual([]);
  expect(fingerprint(one)).toEqual(fingerprint(other));
});

test('words that fall together by chance into a name are spelled as the house spells it', () => {
  const index = indexNames([name('panel', { preferred: 'Panel of Experts' })]);
  expect(inHouseSpelling('the Panel of experts that state it', index)).toBe(
    'the Panel of Experts that state it',
  );
});
