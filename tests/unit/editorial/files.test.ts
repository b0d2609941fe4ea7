import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  contentFolder,
  essay,
  file,
  printedProblems,
  problemsIn,
  threeTonnes,
} from '../../support/content-folder.ts';

test('a byte order mark and Windows line ends are fine', async () => {
  expect(await problemsIn({ [threeTonnes]: '\uFEFF' + essay().replaceAll('\n', '\r\n') })).toEqual([]);
});

test('READMEs and dotfiles are ignored', async () => {
  expect(
    await problemsIn({
      'essays/README.md': 'x',
      'authors/.DS_Store': 'x',
      'essays/three-tonnes/README.md': 'x',
    }),
  ).toEqual([]);
});

test('text that is not UTF-8 is reported in its line', async () => {
  expect(
    await problemsIn({
      'topics/border.yml': Buffer.from('title: The border\ndescription: R\xedo\n', 'latin1'),
    }),
  ).toEqual(['content/topics/border.yml:2', '  is not UTF-8 text.', '  Save the file as UTF-8.']);
});

test('a control character is reported in its place', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({}, 'Coal\b crossed.') })).toEqual([
    'content/essays/three-tonnes/index.mdx:20:5',
    '  holds the control character U+0008, which no page can show.',
  ]);
});

describe('a character that hides, or hides what stands behind it, is reported in its place:', () => {
  test.each([
    ['one that turns letters round', '\u202e', 'U+202E, which turns the letters behind it round'],
    ['one that begins such a stretch', '\u202a', 'U+202A, which turns the letters behind it round'],
    ['a byte order mark inside the text', '\ufeff', 'U+FEFF, which nobody sees'],
    ['a letter that only programs read', '\u{e0041}', 'U+E0041, which nobody sees'],
    ['the sign of one that was lost', '\ufffd', 'U+FFFD, which stands where one was lost'],
  ])('%s', async (_, character, said) => {
    expect(await problemsIn({ [threeTonnes]: essay({}, `Coal${character} crossed.`) })).toEqual([
      'content/essays/three-tonnes/index.mdx:20:5',
      `  holds the character ${said}.`,
    ]);
  });

  test('however many there are, and behind a flag too, which is spelt with seven at the most', async () => {
    const hidden = '\u{1f3f4}' + '\u{e0041}'.repeat(200_000);
    expect(await problemsIn({ [threeTonnes]: essay({}, `Coal${hidden} crossed.`) })).toContain(
      '  holds the character U+E0041, which nobody sees.',
    );
  });

  test('but a flag that is spelt with such letters is fine, and so is a text from right to left', async () => {
    const scotland = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}';
    const body = `Coal ${scotland} and \u2067العربية\u2069\u200f crossed.`;
    expect(await problemsIn({ [threeTonnes]: essay({}, body) })).toEqual([]);
  });
});

test('an essay without front matter is refused', async () => {
  expect(await problemsIn({ [threeTonnes]: 'Coal crossed the river.' })).toEqual([
    'content/essays/three-tonnes/index.mdx:1',
    '  does not begin with front matter.',
    '  The first line has to be ---, then come the fields, then another ---.',
  ]);
});

test('front matter after an empty line is refused', async () => {
  expect(await problemsIn({ [threeTonnes]: '\n' + essay() })).toEqual([
    'content/essays/three-tonnes/index.mdx:1',
    '  does not begin with front matter.',
    '  The first line has to be ---, then come the fields, then another ---.',
  ]);
});

test('front matter that is not closed is refused', async () => {
  expect(await problemsIn({ [threeTonnes]: '---\ntitle: Coal\n\nCoal crossed.\n' })).toEqual([
    'content/essays/three-tonnes/index.mdx:1',
    '  has front matter that is not closed.',
    '  Put a line of three hyphens, ---, after the last field.',
  ]);
});

test('front matter closed by more than three hyphens is refused', async () => {
  expect(await problemsIn({ [threeTonnes]: '---\ntitle: Coal\n-----\n\nCoal crossed.\n' })).toEqual([
    'content/essays/three-tonnes/index.mdx:3',
    '  ends the front matter with a line that is not --- alone.',
    '  Found: "-----".',
  ]);
});

test('an essay with nothing below its front matter is refused', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({}, '{/* to be written */}') })).toEqual([
    'content/essays/three-tonnes/index.mdx:1',
    '  has no text below its front matter.',
  ]);
});

test('a folder without index.mdx is no essay', async () => {
  expect(await problemsIn({ 'essays/two-rivers/map.svg': '<svg/>' })).toEqual([
    'content/essays/two-rivers:1',
    '  has no index.mdx, the file an essay is written in.',
  ]);
});

test('an essay in plain Markdown is to be renamed', async () => {
  expect(await problemsIn({ 'essays/two-rivers/index.md': essay() })).toEqual([
    'content/essays/two-rivers:1',
    '  has no index.mdx, the file an essay is written in.',
    'content/essays/two-rivers/index.md:1',
    '  is not read.',
    '  Rename it to index.mdx.',
  ]);
});

test('a second text of an essay names the first', async () => {
  expect(await problemsIn({ 'essays/three-tonnes/index.md': essay() })).toEqual([
    'content/essays/three-tonnes/index.md:1',
    '  is a second text of the essay: the first is content/essays/three-tonnes/index.mdx.',
    '  Keep index.mdx only.',
  ]);
});

test('an essay outside a folder is to be moved', async () => {
  expect(await problemsIn({ 'essays/two-rivers.mdx': essay() })).toEqual([
    'content/essays/two-rivers.mdx:1',
    '  is nothing the site reads.',
    '  Allowed: folders, each with an index.mdx and its pictures. Move it to essays/two-rivers/index.mdx.',
  ]);
});

test('a file an essay cannot use is refused', async () => {
  expect(await problemsIn({ 'essays/three-tonnes/notes.docx': 'x' })).toEqual([
    'content/essays/three-tonnes/notes.docx:1',
    '  is nothing the site reads.',
    '  Allowed: index.mdx and pictures (svg, png, jpg, jpeg, webp, avif).',
  ]);
});

test('a second record of one id names the first', async () => {
  expect(await problemsIn({ 'topics/trade.yaml': 'title: Trade', 'pages/about.md': 'x' })).toEqual([
    'content/pages/about.md:1',
    '  is a second record with the id "about": the first is content/pages/about.mdx.',
    'content/topics/trade.yaml:1',
    '  is a second record with the id "trade": the first is content/topics/trade.yml.',
  ]);
});

test('a record of another kind of file is to be rewritten', async () => {
  expect(await problemsIn({ 'topics/weapons.json': '{}' })).toEqual([
    'content/topics/weapons.json:1',
    '  is nothing the site reads.',
    '  Allowed: files named <id>.yml. Write it as weapons.yml.',
  ]);
});

test('a folder among records is refused', async () => {
  expect(await problemsIn({ 'topics/old/weapons.yml': 'title: Weapons' })).toEqual([
    'content/topics/old:1',
    '  is nothing the site reads.',
    '  Allowed: files named <id>.yml.',
  ]);
});

test('a name with accents gets one without', async () => {
  expect(
    await problemsIn({ 'topics/Économie_politique.yml': 'title: A\ndescription: B\nintroduction: C\n' }),
  ).toEqual([
    'content/topics/Économie_politique.yml:1',
    '  "Économie_politique" cannot be part of an address.',
    '  Allowed: lower-case letters a to z, digits, single hyphens between them. Rename it to "economie-politique".',
  ]);
});

test('a name without a Latin letter gets no suggestion', async () => {
  expect(await problemsIn({ 'topics/북중.yml': 'title: A\ndescription: B\nintroduction: C\n' })).toEqual([
    'content/topics/북중.yml:1',
    '  "북중" cannot be part of an address.',
    '  Allowed: lower-case letters a to z, digits, single hyphens between them.',
  ]);
});

test('a page cannot take an address of the site', async () => {
  expect(
    await problemsIn({
      'pages/search.mdx': file({ title: 'A', description: 'B', updated: '2026-01-10' }, 'C'),
    }),
  ).toEqual([
    'content/pages/search.mdx:1',
    '  "search" is the address of another part of the site.',
    '  Give the page another name.',
  ]);
});

test('a file that is a folder cannot be read', async () => {
  expect(await problemsIn({ 'pages/method.mdx/x.svg': '<svg/>' })).toEqual([
    'content/pages/method.mdx:1',
    '  cannot be read: it is not a file.',
  ]);
});

test('a link to a file that is not there cannot be read', async () => {
  await using folder = await contentFolder();
  await symlink('nowhere.yml', join(folder.contentDir, 'topics/weapons.yml'));
  expect(await printedProblems(folder)).toEqual([
    'content/topics/weapons.yml:1',
    '  cannot be read: it does not exist.',
  ]);
});

test('a link that leads to itself cannot be read', async () => {
  await using folder = await contentFolder();
  await symlink('weapons.yml', join(folder.contentDir, 'topics/weapons.yml'));
  expect(await printedProblems(folder)).toEqual([
    'content/topics/weapons.yml:1',
    '  cannot be read: its links lead in a circle.',
  ]);
});

describe('what cannot be read is never taken for missing: one line says so, of', () => {
  const inTheWay = [
    'theme.css',
    'mark.svg',
    'questions.yml',
    'redirects.yml',
    'data/coal.csv',
    'essays/three-tonnes/cover.svg',
    'essays/three-tonnes/versions/2026-01-10.md',
    'ledger/site.txt',
  ];

  test.each(inTheWay)('a folder in the place of %s', async (path) => {
    await using folder = await contentFolder();
    const place = join(folder.contentDir, path);
    await rm(place, { force: true });
    await mkdir(place, { recursive: true });
    expect(await printedProblems(folder)).toEqual([
      `content/${path}:1`,
      '  cannot be read: it is not a file.',
    ]);
  });

  test.each([...inTheWay, 'ledger', 'data', 'essays/three-tonnes'])(
    'a link that leads to itself in the place of %s',
    async (path) => {
      await using folder = await contentFolder();
      const place = join(folder.contentDir, path);
      await mkdir(dirname(place), { recursive: true });
      await rm(place, { recursive: true, force: true });
      await symlink(basename(place), place);
      expect(await printedProblems(folder)).toEqual([
        `content/${path}:1`,
        '  cannot be read: its links lead in a circle.',
      ]);
    },
  );

  test.each(['data', 'ledger'])('a file in the place of the folder %s', async (path) => {
    expect(await problemsIn({ [path]: 'x' })).toEqual([
      `content/${path}:1`,
      '  cannot be read: it is not a folder.',
    ]);
  });

  test.each(['again', 'topics/again', 'essays/three-tonnes/again'])(
    'a link to the folder it stands in, %s',
    async (path) => {
      await using folder = await contentFolder();
      await symlink('.', join(folder.contentDir, path));
      expect(await printedProblems(folder)).toEqual([
        `content/${path}:1`,
        '  is a link to a folder that it stands in itself.',
      ]);
    },
  );
});

test.each([
  ['essays/Three-Tonnes/index.mdx', 'essays/three-tonnes', 'Three-Tonnes'],
  ['topics/Trade.yml', 'topics/trade.yml', 'Trade.yml'],
  ['essays/three-tonnes/Cover.svg', 'essays/three-tonnes/cover.svg', 'Cover.svg'],
])('two names that are one on many disks are refused: %s', async (path, known, other) => {
  expect(await problemsIn({ [path]: essay() })).toEqual([
    `content/${known}:1`,
    `  is the name "${other}" in other letters, and many disks keep only one of the two.`,
    '  Rename one of them, or remove it.',
  ]);
});

test('what an editor’s program keeps beside a file that is open is not looked at', async () => {
  await using folder = await contentFolder();
  await symlink('editor@desk.4217', join(folder.contentDir, 'topics/.#trade.yml'));
  expect(await printedProblems(folder)).toEqual([]);
});

test('a link that leads out of the content is refused, and nothing of what it leads to is read', async () => {
  await using folder = await contentFolder();
  await writeFile(join(folder.root, 'secret.yml'), 'title: [');
  await symlink('../../secret.yml', join(folder.contentDir, 'topics/weapons.yml'));
  await mkdir(join(folder.root, 'elsewhere'));
  await symlink(join(folder.root, 'elsewhere'), join(folder.contentDir, 'essays/elsewhere'));
  await symlink('border.yml', join(folder.contentDir, 'topics/frontier.yml'));
  expect(await printedProblems(folder)).toEqual([
    'content/essays/elsewhere:1',
    '  is a link that leads out of the content folder.',
    `  Found: "${join(folder.root, 'elsewhere')}". Put a copy of the file in its place.`,
    'content/topics/weapons.yml:1',
    '  is a link that leads out of the content folder.',
    '  Found: "../../secret.yml". Put a copy of the file in its place.',
  ]);
});

test('a folder of content may itself be reached by a link', async () => {
  await using folder = await contentFolder();
  const contentDir = join(folder.root, 'linked', 'content');
  await mkdir(join(folder.root, 'linked'));
  await symlink(folder.contentDir, contentDir);
  expect(await printedProblems({ ...folder, contentDir })).toEqual([]);
});

test('a collection that is a file cannot be read', async () => {
  await using folder = await contentFolder({ 'series/managing-the-buffer.yml': null, series: 'x' });
  expect(await printedProblems(folder)).toEqual([
    'content/series:1',
    '  cannot be read: it is not a folder.',
  ]);
});

test('a content folder that is not there is reported', async () => {
  await using folder = await contentFolder();
  await rm(folder.contentDir, { recursive: true });
  expect(await printedProblems(folder)).toEqual(['content:1', '  cannot be read: it does not exist.']);
});

test('a folder that holds something else is not taken for content', async () => {
  await using folder = await contentFolder();
  await rm(folder.contentDir, { recursive: true });
  await mkdir(join(folder.contentDir, 'photographs'), { recursive: true });
  expect(await printedProblems(folder)).toEqual([
    'content:1',
    '  holds no content.',
    '  Allowed: folders named essays, authors, topics, series, sources, names, data, corrections, letters, forecasts, pages. Is CONTENT_DIR the right folder?',
  ]);
});
