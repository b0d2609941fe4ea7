import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/check-content.ts';
import { formatProblem } from '../../../src/reading/problem.ts';
import {
  type ContentFolder,
  contentFolder,
  essay,
  type Files,
  problemsIn,
  threeTonnes,
  today,
} from '../../support/content-folder.ts';

const version = (text: string, fields = 'reason: published') =>
  `---\ntitle: Three Tonnes of Coal\nstandfirst: Three tonnes crossed, and nobody counted them.\nauthors:\n  - The Border Desk\n${fields}\n---\n\n${text}\n`;

/** A site whose one essay was published with some words, and has a version of that day. */
const published = (text: string): Files => ({
  'ledger/site.txt': 'page /\n',
  'essays/three-tonnes/versions/2026-01-10.md': version(text),
});

const was = published('Coal crossed the river by night.');

const now = (fields: Readonly<Record<string, unknown>> = {}) => ({
  ...was,
  [threeTonnes]: essay(fields, 'Coal crossed the river by day.'),
});

const correction = {
  'corrections/2026-03-01-three-tonnes.yml':
    'essay: three-tonnes\nkind: correction\nwas: Night.\nnow: Day.\nreported: 2026-02-20\nmended: 2026-03-01\n',
};

/** The versions that npm run ledger would write. */
async function due(changes: Files) {
  await using folder = await contentFolder(changes);
  const { versions, warnings, problems } = await checkContent({ ...folder, today });
  return {
    problems,
    due: versions.map(({ file, version: { reason, note } }) => [file, reason, ...(note ? [note] : [])]),
    warned: warnings.flatMap((warning) =>
      warning.rule === 'unrecorded-versions' ? formatProblem(warning).split('\n') : [],
    ),
  };
}

describe('words of a published essay that changed', () => {
  test('without a day are an error that says which, and what to run', async () => {
    expect(await problemsIn(now())).toEqual([
      'content/essays/three-tonnes/index.mdx:1',
      '  has other words than its version of 2026-01-10, and nothing says when or why.',
      '  Found: "day" in place of "night". An error that was mended: npm run correct -- three-tonnes. A change of substance: set "updated" to its day. A slip of the pen: minor: { on: DAY, what: … }. Then npm run ledger keeps the new version.',
    ]);
  });

  test.each([
    ['a correction', 'corrected', { ...now(), ...correction }, '2026-03-01', []],
    ['"updated"', 'updated', now({ updated: '2026-03-02' }), '2026-03-02', []],
    ['"minor"', 'minor', now({ minor: { on: '2026-03-03', what: 'A slip.' } }), '2026-03-03', ['A slip.']],
  ])('with a day by %s are kept as a version of that day', async (_, reason, files, day, note) => {
    const file = `content/essays/three-tonnes/versions/${day}.md`;
    expect(await due(files)).toEqual({
      problems: [],
      due: [[file, reason, ...note]],
      warned: [`${file}:1`, '  is not there yet.', '  npm run ledger writes it.'],
    });
  });

  test('with a day that was used already are an error, but on that day itself', async () => {
    const kept = {
      ...was,
      'essays/three-tonnes/versions/2026-03-02.md': version('Coal crossed.', 'reason: updated'),
      [threeTonnes]: essay({ updated: '2026-03-02' }, 'Coal crossed the river by day.'),
    };
    await using folder = await contentFolder(kept);
    const rules = async (on: string) =>
      (await checkContent({ ...folder, today: on })).problems.map(({ rule }) => rule);
    expect(await rules('2026-03-02')).toEqual([]);
    expect(await rules('2026-03-03')).toEqual(['silent-changes']);
  });

  test('are no words where only a citation, a comment or the way they are set has changed', async () => {
    const source = 'kind: press\ntype: webpage\ntitle: Coal\npublisher: UN\nissued: { literal: undated }\n';
    const body = '{/* counted twice */}\n\n_Coal_ crossed the river\nby night.[@un-2017]';
    expect(await due({ ...was, 'sources/un-2017.yml': source, [threeTonnes]: essay({}, body) })).toEqual({
      problems: [],
      due: [],
      warned: [],
    });
  });

  test('are asked of neither drafts nor a publication that keeps no ledger', async () => {
    expect(await problemsIn({ ...now(), 'ledger/site.txt': null })).toEqual([]);
    expect(await problemsIn({ ...now({ draft: true }) })).toEqual([]);
  });
});

const ledger = ({ contentDir }: ContentFolder) =>
  spawnSync(process.execPath, ['src/commands/ledger.ts'], {
    encoding: 'utf8',
    env: { CONTENT_DIR: contentDir, BUILD_DATE: today },
  });

test('npm run ledger keeps the words of a new essay, and its address; run again it has nothing to do', async () => {
  await using folder = await contentFolder({ 'ledger/site.txt': 'page /\n' });
  expect(ledger(folder).status).toBe(0);
  const home = join(folder.contentDir, 'essays/three-tonnes/versions');
  expect(readdirSync(home)).toEqual(['2026-01-10.md']);
  expect(readFileSync(join(home, '2026-01-10.md'), 'utf8')).toBe(version('Coal crossed the river.'));
  expect(readFileSync(join(folder.contentDir, 'ledger/essays/three-tonnes.txt'), 'utf8')).toContain(
    'page /essays/three-tonnes/history/2026-01-10/\n',
  );
  expect(ledger(folder).stdout).toBe('  The ledger has every address there is.\n');
});

test('a version that is lost is named, and so is a file among the versions that is none', async () => {
  expect(
    await problemsIn({
      'ledger/essays/three-tonnes.txt': 'page /essays/three-tonnes/history/2026-01-09/\n',
      'essays/three-tonnes/versions/notes.md': 'Mine.',
      'essays/three-tonnes/versions/2026-02-30.md': version('Coal.'),
      'essays/three-tonnes/versions/2026-01-10.md': version('Coal crossed the river.', 'reason: whim'),
    }),
  ).toEqual([
    'content/essays/three-tonnes/versions/2026-01-10.md:1',
    '  does not have the fields of a version.',
    '  Allowed: title, standfirst, authors, reason, note. npm run ledger writes these files; take it from the history of the repository.',
    'content/essays/three-tonnes/versions/2026-02-30.md:1',
    '  is no version of the essay.',
    '  Allowed: files named <day>.md.',
    'content/essays/three-tonnes/versions/notes.md:1',
    '  is no version of the essay.',
    '  Allowed: files named <day>.md.',
    'content/ledger/essays/three-tonnes.txt:1',
    '  "/essays/three-tonnes/history/2026-01-09/", a page, was published and is there no more.',
    '  Put it back. What is gone for good is stated in content/redirects.yml, under "removed".',
  ]);
});

test('a clock that was set back is named, in one line, before anything that has been public is left out', async () => {
  const changes = {
    ...published('Coal crossed the river.'),
    'ledger/essays/three-tonnes.txt':
      'page /essays/three-tonnes/history/2026-01-10/\npage /essays/three-tonnes/history/2026-07-01/\npage /essays/three-tonnes/history/2026-06-20/\n',
  };
  expect(await problemsIn(changes)).toEqual([
    'content/ledger/essays/three-tonnes.txt:2',
    '  "/essays/three-tonnes/history/2026-07-01/" has been published, and its day is still to come: today is taken to be 2026-06-15.',
    '  Set the clock of this machine, or BUILD_DATE: what has been public since would be left out.',
  ]);
});
