import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorSchemas } from '../../src/editorial/editor-schemas.ts';
import {
  type ContentFolder,
  contentFolder,
  printedProblems,
  problemsInBody,
  today,
  warningsInBody,
} from '../support/content-folder.ts';

const guide = readFileSync('.github/CONTRIBUTING.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The examples of a language, in order. */
const blocks = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);

const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));

/** Commands that this very run is part of, or that it would take minutes to run once more. */
const runElsewhere = ['npm run lint', 'npm run types', 'npm test'];

const root = process.cwd();

function run({ root: cwd, contentDir }: ContentFolder, command: string) {
  const [, name = '', typed = ''] = /^npm run ([\w-]+)(?: -- (.*))?$/.exec(command) ?? [];
  const script = (scripts[name] ?? 'false').replace(/(?=src\/)/, `${root}/`);
  const { status, stderr } = spawnSync('sh', ['-c', `${script} ${typed}`], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
      CONTENT_DIR: contentDir,
      BUILD_DATE: today,
    },
  });
  return { command, status, stderr };
}

const example = (file: string) =>
  blocks('yaml').find((block) => block.startsWith(`# content/${file}\n`)) ?? '';

test('the guide’s commands do what it says, one after the other, and leave sound content', async () => {
  await using folder = await contentFolder();
  const ran = commands
    .filter((command) => !runElsewhere.includes(command))
    .map((command) => run(folder, command));
  expect(ran).toEqual(ran.map(({ command }) => ({ command, status: 0, stderr: '' })));
  expect(ran.length).toBeGreaterThanOrEqual(13);
  expect(await printedProblems(folder)).toEqual([]);
  // A dozen processes, on a machine that may be busy.
}, 120_000);

test('every command it names is there', () => {
  const named = [...guide.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

describe('the guide’s example', () => {
  const file = 'sources/rfc-9562.yml';

  test.each(blocks('mdx').map((block) => [block.trim()]))(
    'is sound, and warned of by nothing: %s',
    async (body) => {
      const changes = { [file]: example(file) };
      expect(await problemsInBody(body, changes)).toEqual([]);
      expect(await warningsInBody(body, changes)).toEqual([]);
    },
  );

  test('of a source is one', async () => {
    expect(example(file)).not.toBe('');
    await using folder = await contentFolder({ [file]: example(file) });
    expect(await printedProblems(folder)).toEqual([]);
  });
});

test('every file and folder it leads to is there', () => {
  const links = [...guide.matchAll(/\]\((\.\.\/[^)#]+)/g)].map(([, path = '']) => join('.github', path));
  const paths = [...guide.matchAll(/`((?:src|tests)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect([...links, ...paths].filter((path) => !existsSync(path))).toEqual([]);
});

test('VS Code completes YAML from a schema of each kind, which explains every field', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const schemas = editorSchemas();
  expect(Object.keys(settings['yaml.schemas']).sort()).toEqual(
    Object.keys(schemas)
      .map((name) => `./.vscode/schemas/${name}.json`)
      .sort(),
  );
  expect(schemas['forecasts']?.properties?.['probability']?.description).toBe(
    'How likely it is held to be: `0.8` for four in five.',
  );
});
