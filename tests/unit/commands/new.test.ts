import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerQuestions } from '../../../src/editorial/new/answer-questions.ts';
import { essayRecipe } from '../../../src/editorial/new/essay.ts';
import { NoReference, readReference } from '../../../src/editorial/new/read-reference.ts';
import { writeNew } from '../../../src/editorial/new/write-new.ts';
import { perKind } from '../../../src/records/kinds.ts';
import { type ContentFolder, contentFolder, printedProblems, today } from '../../support/content-folder.ts';

const root = join(import.meta.dirname, '../../..');

/** Runs a command as an editor would, in a content folder of its own. */
function run({ contentDir }: ContentFolder, command: string, ...typed: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...typed], {
    cwd: root,
    encoding: 'utf8',
    env: { CONTENT_DIR: contentDir, BUILD_DATE: today },
  });
  return { status, stdout, stderr };
}

const fields = ({ contentDir }: ContentFolder, file: string): unknown =>
  parse(readFileSync(join(contentDir, file), 'utf8'));

const essay = [
  ...['--title', 'Ore on the Yalu', '--standfirst', 'Ore crossed, and nobody weighed it.'],
  ...['--thesis', 'Nobody weighed the ore.', '--desk', 'border-desk', '--topic', 'trade'],
];
const source = ['--kind', 'press', '--title', 'Ore', '--container', 'Ore Age', '--issued', '2019-03-08'];
const correction = ['three-tonnes', '--was', 'Said three tonnes.', '--now', 'It was four.'];

describe('what is made is sound at once:', () => {
  test('an essay, a draft of its day, with a cover to be replaced', async () => {
    await using folder = await contentFolder();
    const { status, stdout } = run(folder, 'new', 'essay', ...essay);
    expect([status, stdout]).toEqual([
      0,
      '  content/essays/ore-on-the-yalu\n  Write it in index.mdx; npm run dev shows it, and "draft: true" keeps it from readers.\n',
    ]);
    expect(readdirSync(join(folder.contentDir, 'essays/ore-on-the-yalu'))).toEqual([
      'cover.svg',
      'index.mdx',
    ]);
    expect(await printedProblems(folder)).toEqual([]);
  });

  test('a source from options, a name, a correction, a letter and a forecast', async () => {
    await using folder = await contentFolder();
    const about = ['--essay', 'three-tonnes'];
    const made = [
      run(folder, 'new', 'source', ...source),
      run(folder, 'new', 'name', '--preferred', 'Ore Pier', '--kind', 'place', '--description', 'A pier.'),
      run(folder, 'correct', ...correction),
      run(folder, 'new', 'letter', ...about, '--from', 'A. Keeper', '--text', 'I counted four.'),
      run(
        folder,
        'new',
        'forecast',
        ...about,
        '--statement',
        'Ore crosses again.',
        '--by',
        '2027-01-01',
        '--probability',
        '0.8',
        '--judgedBy',
        'The customs.',
      ),
    ];
    expect(made.map(({ status, stderr, stdout }) => [status, stderr, stdout.split('\n')[0]])).toEqual([
      [0, '', '  content/sources/ore-age-2019.yml'],
      [0, '', '  content/names/ore-pier.yml'],
      [0, '', '  content/corrections/2026-06-15-three-tonnes.yml'],
      [0, '', '  content/letters/2026-06-15-a-keeper.yml'],
      [0, '', '  content/forecasts/ore-crosses-again-2027.yml'],
    ]);
    expect(await printedProblems(folder)).toEqual([]);
    expect(fields(folder, 'sources/ore-age-2019.yml')).toEqual({
      kind: 'press',
      type: 'webpage',
      title: 'Ore',
      'container-title': 'Ore Age',
      issued: { 'date-parts': [[2019, 3, 8]] },
    });
    const second = run(folder, 'correct', ...correction, '--json');
    expect(JSON.parse(second.stdout)).toMatchObject({
      made: 'content/corrections/2026-06-15-three-tonnes-2.yml',
      findings: [],
    });
  });
});

describe('what cannot be made leaves nothing behind:', () => {
  test('what is there is never written over', async () => {
    await using folder = await contentFolder();
    run(folder, 'new', 'source', ...source);
    const file = join(folder.contentDir, 'sources/ore-age-2019.yml');
    writeFileSync(file, 'kept');
    expect(run(folder, 'new', 'source', ...source)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'content/sources/ore-age-2019.yml is there already; nothing was written.\n',
    });
    expect([readFileSync(file, 'utf8'), readdirSync(join(folder.contentDir, 'sources'))]).toEqual([
      'kept',
      ['ore-age-2019.yml'],
    ]);
  });

  test('what is missing or not known is named by its option, all at once', async () => {
    await using folder = await contentFolder();
    expect(
      run(folder, 'new', 'essay', '--title', 'Ore', '--desk', 'border-desks', '--published', '2026-02-30'),
    ).toEqual({
      status: 2,
      stdout: '',
      stderr: [
        '--standfirst is missing. What does it claim, in a sentence or two that could be wrong?',
        '--thesis is missing. And in one line?',
        '--desk: "border-desks" is not known. Known: border-desk, sanctions-desk. Did you mean "border-desk"?',
        '--topic is missing. What is it chiefly about?',
        '--published: "2026-02-30" is not a day of the calendar written YYYY-MM-DD',
        '',
      ].join('\n'),
    });
    expect(readdirSync(join(folder.contentDir, 'essays'))).toEqual(['three-tonnes']);
  });

  test('a kind that is none gets the nearest', async () => {
    await using folder = await contentFolder();
    const { status, stderr } = run(folder, 'new', 'esay');
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      '"esay" is nothing this makes. Did you mean "essay"?',
    ]);
  });

  test('a file that breaks off while it is written is gone again', async () => {
    await using folder = await contentFolder();
    const broken = { 'index.mdx': 'Ore.', 'no/such/folder.svg': 'x' };
    await expect(
      writeNew(folder.contentDir, { target: 'essays/ore', text: broken, next: '' }),
    ).rejects.toThrow();
    expect(readdirSync(join(folder.contentDir, 'essays'))).toEqual(['three-tonnes']);
  });
});

describe('a source from a file', () => {
  const expected = {
    type: 'article-journal',
    title: 'Ore & Empire',
    author: [{ family: 'Kim', given: 'Ada' }],
    'container-title': 'Journal of Ore',
    volume: '4',
    issue: '2',
    page: '12-30',
    issued: { 'date-parts': [[2019, 3]] },
    DOI: '10.1234/ore.5',
  };

  test.each([
    [
      'that a DOI gives as CSL-JSON',
      JSON.stringify({
        type: 'journal-article',
        title: ['Ore & Empire'],
        author: [{ family: 'Kim', given: 'Ada', sequence: 'first', affiliation: [] }],
        'container-title': 'Journal of Ore',
        volume: '4',
        issue: '2',
        page: '12-30',
        issued: { 'date-parts': [[2019, 3]] },
        DOI: '10.1234/ore.5',
        'reference-count': 40,
      }),
    ],
    [
      'of RIS',
      'TY  - JOUR\nAU  - Kim, Ada\nTI  - Ore & Empire\nT2  - Journal of Ore\nVL  - 4\nIS  - 2\nSP  - 12\nEP  - 30\nDA  - 2019/03//\nDO  - 10.1234/ore.5\nER  - \n',
    ],
    [
      'of BibTeX',
      '@article{kim, author = {Kim, Ada}, title = {{Ore \\& Empire}}, journal = {Journal of Ore}, volume = {4}, number = {2}, pages = {12--30}, year = {2019}, month = mar, doi = {10.1234/ore.5}}',
    ],
  ])('%s has the fields a record has, and no others', (_, text) => {
    expect(readReference(text)).toEqual(expected);
  });

  test('makes a record with a key of who and when', async () => {
    await using folder = await contentFolder();
    const file = join(folder.root, 'ore.bib');
    writeFileSync(
      file,
      '@book{x, author = {Kim, Ada}, title = {Ore}, publisher = {Ore Press}, year = {2019}}',
    );
    const { stdout, stderr } = run(folder, 'new', 'source', '--from', file, '--kind', 'scholarship');
    expect([stderr, stdout.split('\n')[0]]).toEqual(['', '  content/sources/kim-2019.yml']);
    expect(await printedProblems(folder)).toEqual([]);
  });

  test.each([
    ['Dear editor, ore.', 'is neither CSL-JSON, nor RIS, nor BibTeX'],
    ['@book{a, title={A}} @book{b, title={B}}', 'holds 2 references; give a file with one'],
  ])('that is none says so: %s', (text, message) => {
    expect(() => readReference(text)).toThrow(new NoReference(message));
  });
});

test('at a terminal what is missing is asked, what will not do is asked again, and nothing takes what is usual', async () => {
  const said = ['', 'Ore', 'Ore crossed.', 'Ore.', 'border', 'border-desk', 'trade', '', '', ''];
  const asked: string[] = [];
  const answers = await answerQuestions(
    essayRecipe.questions,
    {},
    {
      contentDir: 'nowhere',
      today,
      ids: { ...perKind(() => []), authors: ['border-desk'], topics: ['trade'] },
    },
    async (question) => {
      asked.push(question);
      return said[asked.length - 1] ?? '';
    },
  );
  expect(answers).toEqual({
    title: 'Ore',
    standfirst: 'Ore crossed.',
    thesis: 'Ore.',
    desk: 'border-desk',
    topic: 'trade',
    kind: 'analysis',
    published: today,
    slug: 'ore',
  });
  expect(asked.slice(0, 2)).toEqual(['What is it called? ', 'This cannot be left out.\nWhat is it called? ']);
  expect(asked[5]).toContain('"border" is not known. Known: border-desk. Did you mean "border-desk"?');
});

describe('a forecast', () => {
  const file = 'forecasts/ore.yml';
  const ore = [
    '# Kept.',
    'statement: Ore crosses again.',
    'essay: three-tonnes',
    'made: 2026-01-10',
    'by: 2026-06-01',
    'probability: 0.8',
    'judgedBy: The customs.',
    '',
  ].join('\n');
  const resolved = ['resolve', 'ore', '--came-true', 'no', '--source', 'ore-2026', '--note', 'None crossed.'];
  const files = {
    [file]: ore,
    'sources/ore-2026.yml':
      'kind: press\ntype: webpage\ntitle: Ore\npublisher: Ore Age\nissued: { date-parts: [[2026]] }\n',
  };

  test('is listed with its day, and resolved with its source; comments stay', async () => {
    await using folder = await contentFolder(files);
    expect(run(folder, 'forecast', 'list').stdout).toBe(
      '  2026-06-01  due       ore\n    Ore crosses again.\n',
    );
    expect(run(folder, 'forecast', ...resolved)).toEqual({
      status: 0,
      stdout: '  content/forecasts/ore.yml\n',
      stderr: '',
    });
    expect(readFileSync(join(folder.contentDir, file), 'utf8')).toBe(
      `${ore}outcome:\n  cameTrue: false\n  on: 2026-06-15\n  note: None crossed.\n  source: ore-2026\n`,
    );
    expect(await printedProblems(folder)).toEqual([]);
    expect(run(folder, 'forecast', ...resolved)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'content/forecasts/ore.yml has an outcome already; nothing was written.\n',
    });
  });

  test.each([
    [
      'an id that is none',
      ['resolve', 'ores'],
      /^No forecast has the id "ores"\. Known: ore\. Did you mean "ore"\?/,
    ],
    ['no verdict', ['resolve', 'ore'], /^--came-true is yes or no\./],
    ['no source', ['resolve', 'ore', '--came-true', 'yes'], /^--source and --note are needed/],
    [
      'a source without a record',
      ['resolve', 'ore', '--came-true', 'yes', '--source', 'x', '--note', 'y'],
      /^--source: no source has the key "x"/,
    ],
  ])('with %s stays as it is', async (_, typed, said) => {
    await using folder = await contentFolder(files);
    const { status, stderr } = run(folder, 'forecast', ...typed);
    expect([status, readFileSync(join(folder.contentDir, file), 'utf8')]).toEqual([2, ore]);
    expect(stderr).toMatch(said);
  });
});

test.each(['new', 'correct', 'forecast'])('npm run %s -- --help says what can be typed', async (command) => {
  await using folder = await contentFolder();
  const { status, stdout } = run(folder, command, '--help');
  expect([status, stdout.split('\n')[0]]).toEqual([
    0,
    expect.stringMatching(`^Usage: npm run ${command} -- `),
  ]);
  expect(existsSync(join(folder.contentDir, 'forecasts'))).toBe(false);
});
