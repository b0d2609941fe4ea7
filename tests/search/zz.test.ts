import { test } from 'vitest';
import { find } from '../../src/search/client/find.ts';
import { arrange } from '../../src/search/client/results.ts';
import { openBuiltIndex } from '../support/built-index.ts';
import { builtSite } from '../support/built-site.ts';
test('x', async () => {
  const index = await openBuiltIndex(builtSite('real').outDir);
  for (const q of process.env['Q']!.split('|')) {
    const { results } = await arrange(await find(q, index), { choice: {}, byDate: false }, undefined);
    (await import('node:fs')).appendFileSync('/tmp/h/q.txt', 'Q ' + q + '\n   ' + results.slice(0, 6).map(({ passage }) => passage.url).join('\n   ') + '\n');
  }
});
