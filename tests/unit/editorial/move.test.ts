import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moveInCopy } from '../../../src/editorial/move/move-content.ts';
import { parseMove } from '../../../src/editorial/move/parse-move.ts';
import {
  contentFolder,
  essay,
  type Files,
  printedProblems,
  threeTonnes,
  today,
  uuid,
} from '../../support/content-folder.ts';
import { filesIn } from '../../support/files.ts';

const source = 'kind: press\ntype: webpage\ntitle: Coal\npublisher: Coal Age\nissued: { literal: undated }\n';
const ledger = (name: string, ...lines: string[]): Files => ({
  [`ledger/${name}.txt`]: `${lines.join('\n')}\n`,
});
const published = ledger(
  'essays/three-tonnes',
  'page /essays/three-tonnes/',
  'file /essays/three-tonnes.bib',
);

/** Move something in a sound folder, and read what has become of it. */
async function moved(from: string, to: string, files: Files) {
  await using folder = await contentFolder(files);
  const staging = join(folder.root, 'moved');
  const { contentDir, publicDir } = folder;
  try {
    const result = await moveInCopy(parseMove(from, to), { contentDir, publicDir, today }, staging);
    const texts = new Map(filesIn(staging).map((path) => [path, readFileSync(join(staging, path), 'utf8')]));
    const read = (path: string) => texts.get(path);
    const problems = await printedProblems({ ...folder, contentDir: staging });
    return { ...result, read, problems };
  } finally {
    expect(await printedProblems(folder)).toEqual(before(files));
  }
}

/** What is wrong with a folder before anything is moved: what was renamed by hand and not said to be. */
const before = (files: Files): unknown =>
  files[threeTonnes] === null ? expect.arrayContaining([expect.stringContaining('is there no more')]) : [];

const message = async (from: string, to: string, files: Files = published): Promise<string> =>
  moved(from, to, files).then(
    () => 'moved',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );

test('an essay moves with all that names it, and its old address leads to the new one', async () => {
  const { read, changed, problems } = await moved('essays/three-tonnes', 'four-tonnes', {
    ...published,
    [threeTonnes]: essay(
      {},
      '## Coal\n\nBlack. [Above](/essays/three-tonnes/#coal), <a href="/essays/three-tonnes.bib">file</a>.',
    ),
    'essays/two-rivers/index.mdx': essay(
      { id: uuid(2), related: [{ essay: 'three-tonnes', reason: 'Coal.' }] },
      'See [it](/essays/three-tonnes/#coal), not [that](https://example.org/essays/three-tonnes/).\n\n<Related essay="three-tonnes" />',
    ),
    'house-style.yml': 'briefs:\n  three-tonnes:\n    desk: border-desk\n',
    'corrections/2026-02-01-three-tonnes.yml': JSON.stringify({
      essay: 'three-tonnes',
      kind: 'correction',
      was: 'Three.',
      now: 'Four.',
      reported: '2026-02-01',
      mended: '2026-02-01',
    }),
  });
  expect(problems).toEqual([]);
  expect(changed).toEqual([
    'corrections/2026-02-01-three-tonnes.yml',
    'essays/four-tonnes/index.mdx',
    'essays/two-rivers/index.mdx',
    'house-style.yml',
  ]);
  expect(read('house-style.yml')).toBe('briefs:\n  four-tonnes:\n    desk: border-desk\n');
  expect(read(threeTonnes)).toBeUndefined();
  expect(read('essays/four-tonnes/index.mdx')).toContain(
    '[Above](/essays/four-tonnes/#coal), <a href="/essays/four-tonnes.bib">file</a>.',
  );
  const other = read('essays/two-rivers/index.mdx');
  expect(other).toContain('- essay: four-tonnes\n');
  expect(other).toContain(
    'See [it](/essays/four-tonnes/#coal), not [that](https://example.org/essays/three-tonnes/).\n\n<Related essay="four-tonnes" />',
  );
  expect(read('redirects.yml')).toContain(
    'moved:\n  - from: /essays/three-tonnes/\n    to: /essays/four-tonnes/\n    on: 2026-06-15\n',
  );
});

test('the versions of an essay move with it, and links to the old address of one arrive', async () => {
  const version =
    '---\ntitle: Three Tonnes of Coal\nstandfirst: Three tonnes crossed, and nobody counted them.\nauthors: [The Border Desk]\nreason: published\n---\n\nSee [it](/essays/three-tonnes/).\n';
  const { read, problems } = await moved('essays/three-tonnes', 'four-tonnes', {
    ...ledger(
      'essays/three-tonnes',
      'page /essays/three-tonnes/',
      'page /essays/three-tonnes/history/',
      'page /essays/three-tonnes/history/2026-01-10/',
    ),
    [threeTonnes]: essay({}, 'See it.'),
    'essays/three-tonnes/versions/2026-01-10.md': version,
  });
  expect(problems).toEqual([]);
  expect(read('essays/four-tonnes/versions/2026-01-10.md')).toBe(version);
});

test('a source moves in citations, fields and tables, and no longer key that begins with its own does', async () => {
  const table = {
    title: 'Coal',
    description: 'Coal.',
    key: ['year'],
    licence: 'CC0',
    processing: 'None.',
    asOf: '2026-01-01',
  };
  const column = (name: string, type: string) => ({ name, label: name, type, description: 'One.' });
  const { read, problems } = await moved('sources/coal', 'coal-2017', {
    ...ledger('sources', 'page /sources/coal/'),
    'sources/coal.yml': source,
    'sources/coal-age.yml': source,
    [threeTonnes]: essay(
      { support: { standfirst: ['coal'], thesis: ['coal-age', 'coal'] }, inBrief: 'Coal fell.[@coal]' },
      'It fell.[see @coal, p. 3; @coal-age] As @coal says. [Record](/sources/coal/).',
    ),
    'data/tonnes.yml': JSON.stringify({
      ...table,
      columns: [column('year', 'year'), column('note', 'text'), column('refs', 'sources')],
      sources: ['coal'],
    }),
    'data/tonnes.csv': 'year,note,refs\n2017,"coal, black",coal;coal-age\n2018,coal,"coal"\n',
  });
  expect(problems).toEqual([]);
  const text = read(threeTonnes);
  expect(text).toContain('inBrief: Coal fell.[@coal-2017]');
  expect(text).toContain('    - coal-2017\n  thesis:\n    - coal-age\n    - coal-2017\n');
  expect(text).toContain(
    'It fell.[see @coal-2017, p. 3; @coal-age] As @coal-2017 says. [Record](/sources/coal-2017/).',
  );
  expect(read('data/tonnes.csv')).toBe(
    'year,note,refs\n2017,"coal, black",coal-2017;coal-age\n2018,coal,"coal-2017"\n',
  );
  expect(read('data/tonnes.yml')).toContain('"sources":["coal-2017"]');
});

test('what was never published moves without a redirect', async () => {
  const { isRedirected, read, problems } = await moved('topics/border', 'topics/frontier', {});
  expect({ isRedirected, redirects: read('redirects.yml'), problems }).toEqual({
    isRedirected: false,
    redirects: undefined,
    problems: [],
  });
});

test('a move back takes its redirect with it', async () => {
  const { read, problems } = await moved('essays/three-tonnes', 'essays/coal', {
    ...published,
    ...ledger('essays/coal', 'page /essays/coal/'),
    'redirects.yml':
      'moved:\n  # Once.\n  - { from: /essays/coal/, to: /essays/three-tonnes/, on: 2026-02-01 }\n',
  });
  expect(problems).toEqual([]);
  expect(read('redirects.yml')).not.toContain('from: /essays/coal/');
});

test('what was renamed by hand gets the rest done', async () => {
  const { read, problems } = await moved('essays/three-tonnes', 'essays/four-tonnes', {
    ...published,
    [threeTonnes]: null,
    'essays/four-tonnes/index.mdx': essay(),
  });
  expect(problems).toEqual([]);
  expect(read('redirects.yml')).toContain('from: /essays/three-tonnes/\n    to: /essays/four-tonnes/');
});

test('a section that has another name keeps its old anchor too', async () => {
  const files = {
    ...ledger('essays/three-tonnes', 'heading /essays/three-tonnes/#coal'),
    [threeTonnes]: essay({}, '## Anthracite\n\nBlack.'),
  };
  await using folder = await contentFolder(files);
  const staging = join(folder.root, 'moved');
  const { contentDir, publicDir } = folder;
  const move = parseMove('essays/three-tonnes#coal', '#anthracite');
  await moveInCopy(move, { contentDir, publicDir, today }, staging);
  expect(await printedProblems({ ...folder, contentDir: staging })).toEqual([]);
});

test('an address that is taken, in use or once, is refused', async () => {
  const taken = { ...published, 'essays/coal/index.mdx': essay({ id: uuid(2) }) };
  expect(await message('essays/three-tonnes', 'coal', taken)).toBe(
    '/essays/coal/ is taken: there is an essay of that name.',
  );
  const once = {
    ...published,
    ...ledger('essays/coal', 'page /essays/coal/'),
    'redirects.yml': 'removed:\n  - { address: /essays/coal/, on: 2026-02-01, reason: Old. }\n',
  };
  expect(await message('essays/three-tonnes', 'coal', once)).toBe(
    '/essays/coal/ was the address of something else, and old links lead there.',
  );
  expect(await message('pages/about', 'essays')).toBe(
    '"essays" is the address of another part of the site. Give the page another name',
  );
});

test('what cannot be moved is named, with what could be meant', async () => {
  expect(await message('essays/three-tons', 'coal')).toBe(
    'There is no essay "three-tons". Did you mean "three-tonnes"?',
  );
  expect(await message('essay/three-tonnes', 'coal')).toContain('"essay/three-tonnes" is no record.');
  expect(await message('essays/three-tonnes', 'topics/coal')).toBe(
    'essays/three-tonnes is an essay and cannot become a topic.',
  );
  expect(await message('essays/three-tonnes', 'Coal!')).toContain('"Coal!" cannot be part of an address.');
  expect(await message('essays/three-tonnes#cole', '#coal')).toBe(
    '/essays/three-tonnes/#cole was never published.',
  );
  expect(await message('essays/a#b', 'essays/c#d')).toBe(
    '/essays/a/#b and /essays/c/#d are on two pages: a place moves on its own page.',
  );
  expect(await message('corrections/2026-02-01-x', 'y')).toBe(
    'The address of a correction is what feed readers know it by, so it stays: /corrections/2026-02-01-x/',
  );
});
