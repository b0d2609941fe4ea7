import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tallies } from '../../../src/cache/kept.ts';
import { readSources } from '../../../src/records/read-sources.ts';
import { emptyCache } from '../../support/empty-cache.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const record = (title: string) =>
  `kind: press\ntype: article-newspaper\ntitle: ${title}\npublisher: The Clipping\nissued: { date-parts: [[1984, 7, 2]] }\n`;

const titlesIn = (folder: string) => [...readSources(folder)].map(([key, { title }]) => `${key}: ${title}`);

let cache: AsyncDisposable;
beforeEach(async () => void (cache = await emptyCache()));
afterEach(() => cache[Symbol.asyncDispose]());

test('sources are read anew only where one of them has changed, by the next build too', async () => {
  await using content = await temporaryFolder();
  const write = async (home: string, title: string) => {
    await mkdir(join(content.path, home, 'sources'), { recursive: true });
    await writeFile(join(content.path, home, 'sources/coal.yml'), record(title));
    return join(content.path, home);
  };
  const [first, same, other] = [
    await write('first', 'Coal on the Yalu'),
    await write('same', 'Coal on the Yalu'),
    await write('other', 'Ore on the Yalu'),
  ];
  expect([first, same, other].flatMap(titlesIn)).toEqual([
    'coal: Coal on the Yalu',
    'coal: Coal on the Yalu',
    'coal: Ore on the Yalu',
  ]);
  const read = tallies().find(({ kind }) => kind === 'records read');
  expect([read?.all, read?.isNew]).toEqual([3, 2]);
});
