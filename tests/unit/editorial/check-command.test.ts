import { spawn, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, essay, type Files, threeTonnes, today } from '../../support/content-folder.ts';

const root = join(import.meta.dirname, '../../..');

/** @param typed what follows the command; `<content>` is the folder */
async function check(changes: Files, settings: Record<string, string> = {}, ...typed: string[]) {
  await using folder = await contentFolder(changes);
  const words = typed.map((word) => word.replace('<content>', folder.contentDir));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { CONTENT_DIR: folder.contentDir, BUILD_DATE: today, ...settings },
  });
  return { status, stdout, stderr };
}

/** The last line of a check that tells of something. */
const more = 'npm run check -- --rules NAME says more about a rule\n';

test('sound content is counted', async () => {
  expect(await check({})).toEqual({
    status: 0,
    stdout: 'content is sound: 1 essay, 2 authors, 2 topics, 1 series, 1 page\n',
    stderr: '',
  });
});

test('problems are printed one by one, then counted, and the command fails', async () => {
  expect(await check({ 'topics/trade.yml': 'title: Trade\n', 'topics/border.yml': '' })).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      'content/topics/border.yml:1  [readable]\n  is empty.',
      'content/topics/trade.yml:1  [fields]\n  description: is missing.\n  What it is: What it covers, in one line.',
      'content/topics/trade.yml:1  [fields]\n  introduction: is missing.\n  What it is: What the question is and what to watch: a paragraph, Markdown allowed.',
      `3 problems in 2 files\n${more}`,
    ].join('\n\n'),
  });
});

test('a setting that cannot be used is one line, without a trace', async () => {
  expect(await check({}, { BUILD_DATE: '2026-13-01' })).toEqual({
    status: 1,
    stdout: '',
    stderr: 'BUILD_DATE: "2026-13-01" is not a day of the calendar written YYYY-MM-DD\n',
  });
});

const twoWrong: Files = { 'topics/trade.yml': '', 'topics/border.yml': '' };

test('as JSON every finding has its place, its rule, its weight, what to try and the page of the rule', async () => {
  const { status, stdout, stderr } = await check({ 'topics/trade.yml': '' }, {}, '--json');
  expect([status, stderr, JSON.parse(stdout)]).toEqual([
    1,
    '',
    {
      sound: false,
      counts: expect.objectContaining({ essays: 1, topics: 2 }),
      findings: [
        {
          file: 'content/topics/trade.yml',
          line: 1,
          message: 'is empty',
          rule: 'readable',
          severity: 'error',
          page: '.github/rules/readable.md',
        },
      ],
    },
  ]);
});

test('as JSON, and as an annotation, it is told too that who publishes cannot be read', async () => {
  const missing: Files = { 'publication.yml': null };
  const { status, stdout, stderr } = await check(missing, {}, '--json');
  expect([status, stderr, JSON.parse(stdout)]).toEqual([
    1,
    '',
    {
      sound: false,
      counts: {},
      findings: [
        {
          file: 'content/publication.yml',
          line: 1,
          message: 'cannot be read',
          hint: expect.stringContaining('says who publishes') as string,
          rule: 'publication',
          page: '.github/rules/publication.md',
          severity: 'error',
        },
      ],
    },
  ]);
  const printed = await check(missing, { GITHUB_ACTIONS: 'true' });
  expect([printed.status, printed.stdout, printed.stderr]).toEqual([
    1,
    expect.stringMatching(
      /^::error file=content\/publication\.yml,line=1,title=publication::cannot be read\./,
    ),
    expect.stringMatching(/^content\/publication\.yml:1\n  cannot be read\.\n/),
  ]);
});

test('in GitHub Actions each finding is an annotation too, with its signs escaped', async () => {
  const { stdout } = await check(
    { [threeTonnes]: essay({}, 'By 2031 it falls.') },
    { GITHUB_ACTIONS: 'true' },
  );
  expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toEqual([
    '::warning file=content/essays/three-tonnes/index.mdx,line=20,col=4,title=unsourced-numbers::states "2031" with neither a citation nor a <Value>. Cite who says so, or say why it needs no source on a line of its own right before the passage: {/* own: the reason */}. More about this rule: .github/rules/unsourced-numbers.md',
  ]);
  const refused = await check({ 'topics/trade.yml': '' }, { GITHUB_ACTIONS: 'true' });
  expect(refused.stdout).toBe(
    '::error file=content/topics/trade.yml,line=1,title=readable::is empty. More about this rule: .github/rules/readable.md\n',
  );
});

test('one file is told of alone', async () => {
  expect(await check(twoWrong, {}, '<content>/topics/border.yml')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'content/topics/border.yml:1  [readable]\n  is empty.\n\n1 problem in 1 file\n' + more,
  });
  expect(await check(twoWrong, {}, '<content>/authors')).toEqual({
    status: 0,
    stdout: 'sound: content/authors\n',
    stderr: '',
  });
});

test.each([
  ['a file that is not there', ['nowhere.mdx'], 'nowhere.mdx is not there.\n'],
  ['a file outside the content', ['package.json'], /^package\.json does not lie in .*content\.\n$/],
  ['asking without addresses', ['--reach'], '--reach belongs to --addresses.\n'],
  ['a rule with a slip', ['--rules', 'headins'], /^"headins" is no rule\. Did you mean "headings"\? .*\n$/],
  ['a rule like no other', ['--rules', 'x'], '"x" is no rule. npm run check -- --rules lists them.\n'],
  ['an option with a slip', ['--nots'], /^--nots is no option of this\. Did you mean "--notices"\?\n\nUsage/],
])('%s is the fault of who typed it, which ends with 2', async (_, typed, said) => {
  const { status, stderr } = await check({}, {}, ...typed);
  expect(status).toBe(2);
  expect(stderr).toMatch(said);
});

test('addresses of other sites are a report apart: each with its places, then what is doubtful, and none is asked for', async () => {
  const topic = (introduction: string) => `title: Trade\ndescription: Ore.\nintroduction: ${introduction}\n`;
  const sound = { 'topics/border.yml': topic('https://example.org/a') };
  const wrong = { ...sound, 'topics/trade.yml': topic('http://localhost:4321/b') };
  const only = ['--addresses', '<content>/topics'];
  expect(await check(wrong, {}, ...only)).toEqual({
    status: 1,
    stdout: [
      'http://localhost:4321/b\n  content/topics/trade.yml:3:15',
      'https://example.org/a\n  content/topics/border.yml:3:15',
      'content/topics/trade.yml:3:15  [own-machine]\n  http://localhost:4321/b is on the machine or the network of whoever wrote it.',
      '2 addresses at 2 hosts: 1 problem\n',
    ].join('\n\n'),
    stderr: '',
  });
  // Nor is that of one's own machine when it is asked.
  expect(
    await check({ 'topics/trade.yml': wrong['topics/trade.yml'] }, {}, ...only, '--reach'),
  ).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/\n1 address at 1 host: 1 problem\n$/),
  });
  const { status, stdout } = await check(sound, {}, ...only, '--json');
  const places = [{ file: 'content/topics/border.yml', line: 3, column: 15 }];
  expect([status, JSON.parse(stdout)]).toEqual([
    0,
    { sound: true, addresses: [{ address: 'https://example.org/a', places }], findings: [] },
  ]);
});

test('the rules are listed by name, and each says what it holds content to and where its page is', async () => {
  const { status, stdout } = await check({}, {}, '--rules');
  expect(status).toBe(0);
  expect(stdout).toContain(
    'headings  (error)\n  Headings begin at the second level, skip none, and have an anchor of their own.\n  .github/rules/headings.md\n',
  );
});

test('the page of a rule is printed as plain text, its examples set in', async () => {
  const { status, stdout, stderr } = await check({}, {}, '--rules', 'code');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^code\n\nA text is words and components\. /);
  expect(stdout).toContain(
    '\nWrong:\n\n    Coal is counted in {unit}.\n\nRight:\n\n    Coal is counted in tonnes.\n\n- To mend it: ',
  );
  const { stdout: asJson } = await check({}, {}, '--rules', 'code', '--json');
  expect(JSON.parse(asJson)).toEqual({
    code: {
      severity: 'error',
      says: 'A text imports nothing and holds no JavaScript.',
      page: '.github/rules/code.md',
      text: expect.stringMatching(/^# code\n/),
    },
  });
});

test('help says what can be typed', async () => {
  const { status, stdout } = await check({}, {}, '--help');
  expect([status, stdout.split('\n')[0]]).toEqual([0, 'Usage: npm run check -- [options] [FILE…]']);
});

test('while it watches, a change is checked at once', async () => {
  await using folder = await contentFolder();
  const child = spawn(process.execPath, ['src/commands/check.ts', '--watch'], {
    cwd: root,
    env: { CONTENT_DIR: folder.contentDir, BUILD_DATE: today },
  });
  const said = (words: string) =>
    new Promise<void>((resolve) => {
      let all = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (text: Buffer) => {
          all += text.toString();
          if (all.includes(words)) resolve();
        });
      }
    });
  try {
    await said('content is sound');
    await writeFile(join(folder.contentDir, 'topics/trade.yml'), '');
    await said('content/topics/trade.yml:1  [readable]\n  is empty.');
  } finally {
    child.kill();
  }
});
