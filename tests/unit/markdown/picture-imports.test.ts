import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { h } from 'hastscript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { remarkPictureImports } from '../../../src/markdown/remark-picture-imports.ts';
import { rendered } from '../../support/markdown.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  // Modules stand for the pictures: what the build makes of an import of either is a default export.
  await writeFile(join(folder, 'bridge.mjs'), `export default { width: 1600, name: 'bridge' }`);
  await writeFile(join(folder, 'dam.mjs'), `export default { width: 800, name: 'dam' }`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Props = { src?: unknown; title?: unknown; alt?: string };

/** Components that print what they were given for a picture. */
const components = {
  Figure: ({ src, alt }: Props) => h('p', `${JSON.stringify(src)} ${alt ?? ''}`),
  Aside: ({ title }: Props) => h('p', `${JSON.stringify(title)}`),
};

const html = (mdx: string) =>
  rendered(mdx, {
    remarkPlugins: [remarkPictureImports],
    components,
    baseUrl: new URL(`${pathToFileURL(folder)}/index.mdx`),
  });

test('a component that names a picture beside the essay is given the picture', async () => {
  expect(await html('<Figure src="./bridge.mjs" alt="A bridge" />')).toBe(
    '<p>{"width":1600,"name":"bridge"} A bridge</p>',
  );
});

test('several pictures do not get mixed up, inside a paragraph and outside', async () => {
  const names = (await html('<Figure src="./dam.mjs" />\n\nHere: <Figure src="./bridge.mjs" />.')).match(
    /"name":"\w+"/g,
  );
  expect(names).toEqual(['"name":"dam"', '"name":"bridge"']);
});

test('the same picture can be shown twice', async () => {
  expect((await html('<Figure src="./dam.mjs" />\n\n<Figure src="./dam.mjs" />')).match(/dam/g)).toHaveLength(
    2,
  );
});

test('an attribute that names no picture stays a string, even if it looks like a path', async () => {
  expect(await html('<Aside title="./bridge.mjs" />')).toBe('<p>"./bridge.mjs"</p>');
});

test('what is not beside the essay is left as it was written', async () => {
  expect(await html('<Figure src="/elsewhere.jpg" />')).toBe('<p>"/elsewhere.jpg" </p>');
});
