import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkOut, fingerprint } from '../support/checkout.ts';
import { buildEnvironment, sites } from '../support/sites.ts';

// A whole build, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000 });

test('two builds of one input are the same to the byte, search index included, whatever else the environment holds', async () => {
  // The first was built before the tests. The second knows nothing of it: another folder, no caches, no stray variables.
  using checkout = checkOut();
  const outDir = join(checkout.folder, 'dist');
  const { code, complaint } = await checkout.build(buildEnvironment({ ...sites.odd, outDir, stray: {} }));
  expect({ code, complaint }).toEqual({ code: 0, complaint: '' });

  const second = fingerprint(outDir);
  expect(Object.keys(second).filter((file) => file.startsWith('pagefind/fragment/')).length).toBeGreaterThan(
    5,
  );
  expect(second).toEqual(fingerprint(sites.odd.outDir));
});
