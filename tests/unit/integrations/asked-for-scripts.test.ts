import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { searchClient } from '../../../src/integrations/asked-for-scripts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The address pages import search from, on a site whose client has this source. */
async function address(
  source: string,
  base: string,
  command: 'build' | 'dev' = 'build',
  names = '',
  previews = '',
): Promise<string> {
  await using folder = await temporaryFolder();
  const root = join(folder.path, 'src/search/client');
  await mkdir(root, { recursive: true });
  await writeFile(join(root, 'client.ts'), source);
  await writeFile(join(folder.path, 'src', 'names.ts'), names);
  const beside = join(folder.path, 'src/previews/client');
  await mkdir(beside, { recursive: true });
  await writeFile(join(beside, 'client.ts'), previews);
  const updateConfig = vi.fn();
  const config = { base, root: pathToFileURL(`${folder.path}/`) };
  await searchClient().hooks['astro:config:setup']?.({ command, config, updateConfig } as never);
  const [{ vite }] = updateConfig.mock.calls[0] as [{ vite: { define: Record<string, string> } }];
  return JSON.parse(vite.define['import.meta.env.SEARCH_CLIENT'] ?? '') as string;
}

test('search is one file of the site, under the folder the site is served from', async () => {
  expect([await address('a', '/'), await address('a', '/field-notes')]).toEqual([
    expect.stringMatching(/^\/assets\/search\.js\?v=[0-9a-f]{8}$/),
    expect.stringMatching(/^\/field-notes\/assets\/search\.js\?v=[0-9a-f]{8}$/),
  ]);
});

test('its address changes when it changes, so that no browser keeps an old one, and only then', async () => {
  const [one, again, other] = await Promise.all(['a', 'a', 'b'].map((source) => address(source, '/')));
  expect([again === one, other === one]).toEqual([true, false]);
});

test('its address changes when a module changes that it has from elsewhere', async () => {
  const source = "import { fold } from '../../names.ts';";
  const [one, other] = await Promise.all(['1', '2'].map((names) => address(source, '/', 'build', names)));
  expect(other).not.toBe(one);
});

test('its address changes with the script that tells of links, whose address is known by it', async () => {
  const [one, other] = await Promise.all(['1', '2'].map((text) => address('a', '/', 'build', '', text)));
  expect(other).not.toBe(one);
});

test('while somebody works on it, it is its source', async () => {
  expect(await address('a', '/field-notes', 'dev')).toBe('/field-notes/src/search/client/client.ts');
});
