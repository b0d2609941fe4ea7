import { expect, test } from 'vitest';
import { cacheFolder } from '../../../src/integrations/cache-folder.ts';

test('each content folder has a cache of its own, the same at each build, where a fresh install empties it', () => {
  const [one, again, other] = ['/srv/one', '/srv/one', '/srv/other'].map(cacheFolder);
  expect([again === one, other === one, one?.startsWith('node_modules/.cache/')]).toEqual([
    true,
    false,
    true,
  ]);
});
