import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const declared = { ...manifest.dependencies, ...manifest.devDependencies };

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);

const code = [
  ...filesIn('src', /\.(ts|astro)$/),
  ...filesIn('tests', /\.ts$/),
  'astro.config.mjs',
  '.eslint.config.mjs',
];

/** `hast-util-select`, `@astrojs/mdx`: the package an import is from. */
const packageOf = (from: string) => /^(@[^/]+\/[^/]+|[^@/][^/]*)/.exec(from)?.[1] ?? from;

const imports = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom |\bimport |\bimport\()'(@?[a-z][\w./:-]*)'/g)].map(
    ([, from = '']) => packageOf(from),
  );

const used = new Set(code.flatMap(imports));

/** Modules that are no packages. */
const isOwn = (name: string) => /^(node:|astro:|@publication)/.test(name);

/** Types of a format, from `@types`; `import type { Root } from 'hast'`. */
const isTyped = (name: string) => `@types/${name}` in declared;

test('every package that code imports is declared', () => {
  const missing = [...used].filter((name) => !isOwn(name) && !isTyped(name) && !(name in declared));
  expect(missing).toEqual([]);
});

/** Declared for another use than an import, each with that use. */
const otherUses: Record<string, string> = {
  node: 'the Node that npm scripts find first',
  pagefind: 'its browser files are asked for by address',
  '@astrojs/check': 'npm run types',
  eslint: 'npm run lint',
  prettier: 'npm run format',
  'prettier-plugin-astro': 'named in the settings of Prettier',
};

test('every package that is declared is imported, or has another use', () => {
  const text =
    code.map((file) => readFileSync(file, 'utf8')).join('\n') +
    readFileSync('content/publication.yml', 'utf8');
  const idle = Object.keys(declared).filter(
    (name) =>
      !used.has(name) && !(name in otherUses) && !name.startsWith('@types/') && !text.includes(`${name}/`),
  );
  expect(idle).toEqual([]);
});
