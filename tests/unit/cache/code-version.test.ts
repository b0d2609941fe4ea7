import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { codeVersion, moduleTexts, packagesIn } from '../../../src/cache/code-version.ts';
import { filesIn } from '../../support/files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The files that a module's version depends on. */
async function reached(files: Record<string, string>): Promise<string[]> {
  await using folder = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), text);
  }
  const texts = moduleTexts(join(folder.path, 'src/a.ts'), join(folder.path, 'content'));
  expect(filesIn(folder.path).sort()).toEqual(Object.keys(files).sort());
  return [...texts].filter(([, text]) => text).map(([path]) => path.slice(folder.path.length + 1));
}

test('a module’s version depends on all it imports, however far: code, stylesheets, files of the publication', async () => {
  const files = {
    'src/a.ts':
      "import { b } from './b.ts';\nimport css from './a.css?raw';\nexport { d } from '../lib/d.ts';",
    'src/b.ts': "const c = await import('./c.ts'); import theme from '@publication/theme.css?raw';",
    'src/c.ts': "import './a.ts';",
    'src/a.css': 'p {}',
    'lib/d.ts': 'export const d = 1;',
    'content/theme.css': ':root {}',
    'src/stranger.ts': 'nobody asks for it',
  };
  expect((await reached(files)).sort()).toEqual(
    Object.keys(files)
      .filter((path) => !path.includes('stranger'))
      .sort(),
  );
});

test('modules with other imports have other versions, the same at each call', () => {
  const [dates, again, lists] = ['dates', 'dates', 'lists'].map((name) => codeVersion(`src/text/${name}.ts`));
  expect([dates, again === dates, lists === dates]).toEqual([
    expect.stringMatching(/^[0-9a-f]{64}$/),
    true,
    false,
  ]);
});

test('the packages behind a module are those it imports, and those whose fonts it names', () => {
  const text = `import { unified } from 'unified';
    import { calendarDate } from './calendar-date.ts';
    import { render } from '@astrojs/mdx/server';
    import { join } from 'node:path';
    const serif = \`@fontsource-variable/source-serif-4/files/x-\${style}.woff2\`;`;
  expect([...packagesIn([text])]).toEqual(['unified', '@astrojs/mdx', '@fontsource-variable/source-serif-4']);
});
