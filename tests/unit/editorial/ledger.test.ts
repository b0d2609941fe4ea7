import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/check-content.ts';
import { formatProblem } from '../../../src/reading/problem.ts';
import {
  contentFolder,
  essay,
  type Files,
  problemsIn,
  threeTonnes,
  today,
  uuid,
} from '../../support/content-folder.ts';

const ledgerOf = (...lines: string[]): Files => ({
  'ledger/essays/three-tonnes.txt': ['page /essays/three-tonnes/', ...lines, ''].join('\n'),
});

const feedId = `feed-id urn:uuid:${uuid(1)} 2026-01-10`;

async function warningsIn(changes: Files): Promise<string[]> {
  await using folder = await contentFolder(changes);
  const { warnings } = await checkContent({ ...folder, today });
  return warnings.flatMap((warning) => formatProblem(warning).split('\n'));
}

test('a publication without a ledger is not asked for one', async () => {
  expect(await warningsIn({})).toEqual([]);
});

test('an address that is there is sound, and so is one of an essay whose day is after that of the build', async () => {
  const ahead = essay({ published: '2026-12-01' }, '## Coal\n\nBlack.');
  expect(
    await problemsIn({
      [threeTonnes]: ahead,
      ...ledgerOf('heading /essays/three-tonnes/#coal', feedId.replace('2026-01-10', '2026-12-01')),
    }),
  ).toEqual([]);
});

test('a section that is gone is named with its line in the ledger, and the cure', async () => {
  expect(await problemsIn(ledgerOf('heading /essays/three-tonnes/#coal', feedId))).toEqual([
    'content/ledger/essays/three-tonnes.txt:2',
    '  "/essays/three-tonnes/#coal", a section, was published and is there no more.',
    '  npm run move -- "/essays/three-tonnes/#coal" "#NEW" says what it is called now. What is gone for good is stated in content/redirects.yml, under "removed".',
  ]);
});

test('an essay that is gone is one line, and so is one that is a draft again', async () => {
  const lost = [
    'content/ledger/essays/two-rivers.txt:1',
    '  "/essays/two-rivers/", a page, was published and is there no more.',
    '  npm run move -- essays/two-rivers NEW-NAME renames it. What is gone for good is stated in content/redirects.yml, under "removed".',
  ];
  const ledger = {
    'ledger/essays/two-rivers.txt': [
      'page /essays/two-rivers/',
      'file /essays/two-rivers.bib',
      'file /essays/two-rivers/fig-flow.svg',
      'heading /essays/two-rivers/#the-yalu',
      `feed-id urn:uuid:${uuid(2)} 2026-01-10`,
    ].join('\n'),
  };
  expect(await problemsIn(ledger)).toEqual(lost);
  const draft = { 'essays/two-rivers/index.mdx': essay({ id: uuid(2), draft: true }) };
  expect(await problemsIn({ ...ledger, ...draft })).toEqual(lost);
});

test('a removal that is stated excuses a page with its files and anchors, and an anchor by itself', async () => {
  const removed = [
    { address: '/essays/two-rivers/', on: '2026-06-01', reason: 'Withdrawn.' },
    { address: '/essays/three-tonnes/#coal', on: '2026-06-01', reason: 'Merged.' },
  ];
  expect(
    await problemsIn({
      ...ledgerOf('heading /essays/three-tonnes/#coal'),
      'ledger/essays/two-rivers.txt': [
        'page /essays/two-rivers/',
        'file /essays/two-rivers.bib',
        'heading /essays/two-rivers/#the-yalu',
        `feed-id urn:uuid:${uuid(2)} 2026-01-10`,
      ].join('\n'),
      'redirects.yml': JSON.stringify({ removed }),
    }),
  ).toEqual([]);
});

const removal = (address: string) => `  - { address: ${address}, on: 2026-06-01, reason: Old. }`;

test('a removal of what is there, of what never was, and one said twice are refused', async () => {
  expect(
    await problemsIn({
      ...ledgerOf('heading /essays/three-tonnes/#coal'),
      'redirects.yml': [
        'removed:',
        removal('/essays/three-tonnes/'),
        removal('/essays/three-tonnes/#cole'),
        removal('/essays/three-tonnes/#coal'),
        removal('/essays/three-tonnes/#coal'),
      ].join('\n'),
    }),
  ).toEqual([
    'content/redirects.yml:2',
    '  removed[0].address: "/essays/three-tonnes/" is there.',
    '  Take it out of this list, or take away what is there.',
    'content/redirects.yml:3',
    '  removed[1].address: "/essays/three-tonnes/#cole" was never published, as far as the ledger knows.',
    '  Did you mean "/essays/three-tonnes/#coal"?',
    'content/redirects.yml:5',
    '  removed[3].address: "/essays/three-tonnes/#coal" is in the list already.',
  ]);
});

test('a removal that is no entry is named, and nothing else is taken for lost', async () => {
  expect(
    await problemsIn({
      ...ledgerOf('heading /essays/three-tonnes/#coal'),
      'redirects.yml': `removed:\n${removal('/essays/three-tonnes/#coal')}\n  - { address: coal, on: 2026-02-30 }\n`,
    }),
  ).toEqual([
    'content/redirects.yml:3',
    '  removed[1].address: is not an address of this site, such as /essays/…/#….',
    '  Found: "coal".',
    'content/redirects.yml:3',
    '  removed[1].on: is not a day of the calendar.',
    '  Found: "2026-02-30".',
    'content/redirects.yml:3',
    '  removed[1].reason: is missing.',
    '  What it is: Why, in a sentence, for whoever comes by an old link.',
  ]);
});

const move = (from: string, to: string) => `  - { from: ${from}, to: ${to}, on: 2026-06-01 }`;

test('a move is followed to what is there, with the files and places of a page, and a note with its source', async () => {
  expect(
    await problemsIn({
      'ledger/essays/coal.txt': [
        'page /essays/coal/',
        'file /essays/coal.bib',
        'heading /essays/coal/#black',
        'note /essays/coal/#ref-un',
        'page /essays/ore/',
        `feed-id urn:uuid:${uuid(1)} 2026-01-10`,
      ].join('\n'),
      'ledger/sources.txt': 'page /sources/un/\n',
      'sources/un-2017.yml':
        'kind: press\ntype: webpage\ntitle: Coal\npublisher: UN\nissued: { literal: undated }\n',
      [threeTonnes]: essay({}, '## Anthracite\n\nBlack.[@un-2017]'),
      'redirects.yml': [
        'moved:',
        move('/essays/coal/', '/essays/ore/'),
        move('/essays/coal/#black', '/essays/coal/#anthracite'),
        move('/essays/ore/', '/essays/three-tonnes/'),
        move('/sources/un/', '/sources/un-2017/'),
        '',
      ].join('\n'),
    }),
  ).toEqual([]);
});

test('a move that leads nowhere, back or to another page is refused with its line', async () => {
  expect(
    await problemsIn({
      'redirects.yml': [
        'moved:',
        move('/essays/coal/', '/essays/three-ton/'),
        move('/essays/ore/', '/essays/iron/'),
        move('/essays/iron/', '/essays/ore/'),
        move('/essays/three-tonnes/#a', '/about/#who-writes'),
        move('/essays/tin/', '/essays/three-tonnes/#a'),
        move('/topics/trade/', '/topics/border/'),
        '',
      ].join('\n'),
    }),
  ).toEqual([
    'content/redirects.yml:2',
    '  moved[0].to: "/essays/three-ton/" leads to nothing that is there.',
    '  Did you mean "/essays/three-tonnes/"?',
    'content/redirects.yml:3',
    '  moved[1].to: "/essays/ore/" leads back to itself.',
    'content/redirects.yml:4',
    '  moved[2].to: "/essays/iron/" leads back to itself.',
    'content/redirects.yml:5',
    '  moved[3].to: "/about/#who-writes" is on another page, where no link to "/essays/three-tonnes/#a" arrives.',
    '  Say under "removed" that it is gone, and where to look.',
    'content/redirects.yml:6',
    '  moved[4].to: is not of one kind with what it was.',
    '  Found: "/essays/tin/" to "/essays/three-tonnes/#a".',
    'content/redirects.yml:7',
    '  moved[5].from: "/topics/trade/" is there.',
    '  Take it out of this list, or take away what is there.',
  ]);
});

test('the id and the day of publication of an essay stay what they were', async () => {
  expect(
    await problemsIn({ [threeTonnes]: essay({ published: '2026-02-01' }), ...ledgerOf(feedId) }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:9',
    '  published: is not the day on which it appeared, which never changes.',
    '  Found: 2026-02-01. Put back 2026-01-10; for what changed since there is "updated".',
  ]);
  expect(await problemsIn({ [threeTonnes]: essay({ id: uuid(9) }), ...ledgerOf(feedId) })).toEqual([
    'content/essays/three-tonnes/index.mdx:2',
    '  id: is not the id it was published with, by which feed readers know the essay.',
    `  Put it back: ${uuid(1)}.`,
  ]);
});

test('a text that cannot be read has lost nothing that anybody could know of', async () => {
  const printed = await problemsIn({
    [threeTonnes]: essay({}, '## Coal\n\n<Aside'),
    ...ledgerOf('heading /essays/three-tonnes/#coal', feedId),
  });
  expect(printed.filter((line) => line.includes('ledger'))).toEqual([]);
});

test('a conflict that a merge has left is named with its line', async () => {
  expect(await problemsIn(ledgerOf('<<<<<<< HEAD', '=======', feedId, '>>>>>>> coal'))).toEqual([
    'content/ledger/essays/three-tonnes.txt:2',
    '  holds a conflict that a merge has left.',
    '  Keep the lines of both sides and take out the marks (<<<<<<<, =======, >>>>>>>): the order of lines says nothing, and npm run ledger sorts them.',
  ]);
});

test('what is public and not recorded is a warning a file, until npm run ledger has run', async () => {
  await using folder = await contentFolder({
    [threeTonnes]: essay({}, '## Coal\n\nBlack.'),
    'essays/a-draft/index.mdx': essay({ id: uuid(2), draft: true }),
    ...ledgerOf(feedId),
  });
  const warnings = async () =>
    (await checkContent({ ...folder, today })).warnings.flatMap((warning) =>
      formatProblem(warning).split('\n'),
    );
  const before = await warnings();
  expect(before.slice(-6)).toEqual([
    'content/ledger/site.txt:1',
    '  is not there yet.',
    expect.stringMatching(
      /^ {2}Found: \d+ addresses not recorded, \/ first\. npm run ledger records them\.$/,
    ),
    'content/ledger/topics.txt:1',
    '  is not there yet.',
    expect.stringContaining('/topics/border/ first'),
  ]);
  const { status } = spawnSync(process.execPath, ['src/commands/ledger.ts'], {
    env: { CONTENT_DIR: folder.contentDir, BUILD_DATE: today },
  });
  expect({ status, warnings: await warnings() }).toEqual({ status: 0, warnings: [] });
  const text = readFileSync(join(folder.contentDir, 'ledger/essays/three-tonnes.txt'), 'utf8');
  expect(text.split('\n').filter((line) => !line.startsWith('file'))).toEqual([
    '# Every address that was ever published here, a line each. No line is taken out: npm run ledger adds the new ones.',
    feedId,
    'heading /essays/three-tonnes/#coal',
    'page /chronology/essays/three-tonnes/',
    'page /essays/three-tonnes/',
    'page /essays/three-tonnes/history/',
    'page /essays/three-tonnes/history/2026-01-10/',
    'page /essays/three-tonnes/references/',
    'passage /essays/three-tonnes/#Pekqa Black.',
    '',
  ]);
});

const paragraph =
  'passage /essays/three-tonnes/#Pcoal Coal crossed the river at night, and nobody counted the trains.';

test('a paragraph that is edited is known again, and its new words are not recorded yet', async () => {
  const files = {
    [threeTonnes]: essay(
      {},
      'Ice came first.\n\nCoal crossed the river by night, and nobody counted its trains.',
    ),
    ...ledgerOf(feedId, paragraph),
  };
  expect(await problemsIn(files)).toEqual([]);
  const behind = await warningsIn(files);
  expect(behind).toContain('content/ledger/essays/three-tonnes.txt:1');
});

test('a paragraph that is gone is quoted, with the cure', async () => {
  expect(
    await problemsIn({ [threeTonnes]: essay({}, 'Ice came first.'), ...ledgerOf(feedId, paragraph) }),
  ).toEqual([
    'content/ledger/essays/three-tonnes.txt:3',
    '  "/essays/three-tonnes/#Pcoal", a paragraph, was published and is there no more.',
    '  Found: "Coal crossed the river at night, and nobody counted the trains.". npm run move -- "/essays/three-tonnes/#Pcoal" "#NEW" says what has taken its place; npm run ledger -- --settle three-tonnes does so for an essay that was rewritten. What is gone for good is stated in content/redirects.yml, under "removed".',
  ]);
});

/** Runs `npm run ledger` in a content folder of its own. */
function runLedger(contentDir: string, ...typed: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/ledger.ts', ...typed], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir, BUILD_DATE: today },
  });
  return { status, stdout, stderr };
}

test('of an essay that was rewritten one command says what has become of each paragraph, and the check is content', async () => {
  const gone = 'passage /essays/three-tonnes/#Plamp The keeper of the lamp had left for the winter.';
  await using folder = await contentFolder({
    [threeTonnes]: essay(
      {},
      'Ice came first. Of the coal that crossed the river at night a clerk kept count.',
    ),
    ...ledgerOf(feedId, paragraph, gone),
  });
  const { status, stdout } = runLedger(folder.contentDir, '--settle', 'three-tonnes');
  expect([status, stdout.replaceAll(/#P(?!coal|lamp)\w{4}/g, '#new').split('\n')]).toEqual([
    0,
    [
      '  #Pcoal  Coal crossed the river at night, and nobody counted the trains.',
      '  → #new  Ice came first. Of the coal that crossed the river at night a clerk kept count.',
      '  #Plamp  The keeper of the lamp had left for the winter.',
      '  → none',
      '',
    ],
  ]);
  const { problems } = await checkContent({ ...folder, today });
  expect(problems.map(formatProblem)).toEqual([]);
  expect(runLedger(folder.contentDir, '--settle', 'three-tonnes').stdout).toBe(
    '  No paragraph of it is lost.\n',
  );
});

test('of a paragraph that had moved to one that is gone now it is said once what has become of it', async () => {
  const first = 'passage /essays/three-tonnes/#Pfirst Ice came first, and a clerk kept count of the coal.';
  const gone = 'passage /essays/three-tonnes/#Pgone The keeper of the lamp had left for the winter.';
  await using folder = await contentFolder({
    [threeTonnes]: essay({}, 'Snow fell on both banks of the river.'),
    ...ledgerOf(feedId, first, gone),
    'redirects.yml':
      'moved:\n  - { from: /essays/three-tonnes/#Pfirst, to: /essays/three-tonnes/#Pgone, on: 2026-02-01 }\nremoved: []\n',
  });
  expect(runLedger(folder.contentDir, '--settle', 'three-tonnes').status).toBe(0);
  const { problems } = await checkContent({ ...folder, today });
  expect(problems.map(formatProblem)).toEqual([]);
});

test('an essay that the ledger does not know is not settled, and the nearest is named', async () => {
  await using folder = await contentFolder(ledgerOf(feedId));
  expect(runLedger(folder.contentDir, '--settle', 'three-tones')).toMatchObject({
    status: 2,
    stderr: 'The ledger has no essay "three-tones". Did you mean "three-tonnes"?\n',
  });
});
